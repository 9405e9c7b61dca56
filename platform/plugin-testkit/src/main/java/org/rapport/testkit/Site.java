package org.rapport.testkit;

import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.springframework.context.ApplicationContext;

import org.rapport.api.ScheduledJob;
import org.rapport.api.page.Part;
import org.rapport.host.DropIns.Filler;
import org.rapport.host.running.PluginFault;
import org.rapport.host.running.RunningPlugins;

/// A site in which the plugin runs that a [PluginTest] is about.
public final class Site {
    private final ApplicationContext house;
    private final LivingPlugin plugin;
    private final Browser browser;
    private final Events events;
    private final SeenFaults faults;
    private final PowerCut power;

    Site(ApplicationContext house, LivingPlugin plugin) {
        this.house = house;
        this.plugin = plugin;
        this.browser = house.getBean(Browser.class);
        this.events = house.getBean(Events.class);
        this.faults = house.getBean(SeenFaults.class);
        this.power = house.getBean(PowerCut.class);
    }

    /// The whole document at `address`, a path and perhaps a query. A [Browser] can do more.
    public Reply get(String address) {
        return browser.get(address);
    }

    /// Fills `form` of a page with `typed` (name, value, name, value…), sends it, and goes where the answer leads, if it
    /// leads anywhere: the reply is the page that a person sees then. [Browser#submit] stays at the answer itself.
    public Reply submit(FormElement form, String... typed) {
        var reply = browser.submit(form, typed);
        return reply.header("Location").isEmpty() ? reply : browser.follow(reply);
    }

    /// Publishes `event` as the module would that it belongs to, and waits until all have heard it. Throws
    /// [AssertionError] if a listener of the plugin fails.
    public void publish(Object event) {
        events.publish(event);
        settle();
    }

    /// Waits until all have heard what was published. Throws [AssertionError] if a listener of the plugin fails.
    public void settle() {
        events.rest();
        faults.requireNone();
        events.settle(plugin.id() + ".");
    }

    /// What the plugin answers in `place`, one answer for each of its components that fill it. Throws [AssertionError] if
    /// none does, or if one fails or is late.
    public <T, R> List<R> ask(Class<T> place, Function<? super T, R> question) {
        var fillers = house.getBean(RunningPlugins.class).fillers(place);
        if (fillers.isEmpty()) {
            throw new AssertionError(plugin.id() + " has nobody who fills the place " + place.getSimpleName());
        }
        return fillers.stream().<R>map(filler -> answer(filler, question)).toList();
    }

    /// Lets each of its jobs do its work, as when its time has come, and waits until all have heard what comes of that. Throws
    /// [AssertionError] if it has no job, or if one fails.
    public void runJobs() {
        ask(ScheduledJob.class, job -> {
            job.run();
            return job.pause();
        });
        settle();
    }

    private static <T, R> R answer(Filler<T> filler, Function<? super T, R> question) {
        try {
            return question.apply(filler.itself());
        } catch (PluginFault e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /// What the plugin shows in `place`, as a browser reads it.
    public <T> Document show(Class<T> place, Function<? super T, Part> part) {
        var shown = ask(place, part);
        return Html.of(output -> shown.forEach(each -> each.content().writeTo(output)));
    }

    /// Publishes `event`, and lets the plugin die at the worst moment: each of its listeners has done its work, nothing of
    /// that is committed, nobody knows yet that it was heard. Then it starts again, hears the event once more, and comes
    /// to the end. Throws [AssertionError] if it was not at work on `event`, or fails afterwards.
    public void crashWhileHandling(Object event) {
        power.begin();
        events.publish(event);
        events.rest();
        if (power.end() == 0) {
            faults.requireNone();
            throw new AssertionError(plugin.id() + " was not at work on " + event + ": no listener of it hears that");
        }
        faults.take();
        restart();
        power.over();
    }

    /// Switches the plugin off and on: it keeps only what lies in its tables.
    public void restart() {
        plugin.switchOff();
        plugin.switchOn();
        settle();
    }

    /// What the plugin did wrong, in words, since the test began or this was last asked. What no test asks about fails it.
    public List<String> faults() {
        return faults.take().stream().map(PluginFault::getMessage).map(String::valueOf).toList();
    }
}
