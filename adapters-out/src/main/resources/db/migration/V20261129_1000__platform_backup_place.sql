-- What kind of second place a copy was taken to, so that it is removed where it lies after another
-- was chosen; null is a bucket, from before there was a choice.
alter table backup add column off_site_kind text check (off_site_kind in ('s3', 'sftp'));
