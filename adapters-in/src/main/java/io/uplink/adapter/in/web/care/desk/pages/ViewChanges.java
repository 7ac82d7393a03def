package io.uplink.adapter.in.web.care.desk.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.desk.ChooseDefaultView;
import io.uplink.application.care.desk.RemoveView;
import io.uplink.application.care.desk.SaveView;
import io.uplink.application.care.desk.ShowView;
import io.uplink.domain.care.desk.SavedView;
import io.uplink.domain.care.desk.SavedViewId;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;

/** What the pages of saved views show and change. */
@RequestScoped
class ViewChanges {

    private final Actors actors;
    private final ShowView showView;
    private final SaveView saveView;
    private final RemoveView removeView;
    private final ChooseDefaultView chooseDefaultView;

    ViewChanges(
            Actors actors,
            ShowView showView,
            SaveView saveView,
            RemoveView removeView,
            ChooseDefaultView chooseDefaultView) {
        this.actors = actors;
        this.showView = showView;
        this.saveView = saveView;
        this.removeView = removeView;
        this.chooseDefaultView = chooseDefaultView;
    }

    ShowView.Shown shown(UUID id) {
        return showView.execute(actors.current(), new SavedViewId(id));
    }

    SavedView save(SaveView.Input input) {
        return saveView.execute(actors.current(), input);
    }

    SavedView remove(RemoveView.Input input) {
        return removeView.execute(actors.current(), input);
    }

    void begin(Optional<UUID> view) {
        var _ =
                chooseDefaultView.execute(
                        actors.current(), new ChooseDefaultView.Input(view.map(SavedViewId::new)));
    }
}
