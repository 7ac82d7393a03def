-- People of such a role do nothing before they have set up a second factor.
alter table role add column needs_second_factor boolean not null default false;
