using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Engine.Schedules;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Schedules;

public sealed class ScheduleTests
{
    private static readonly DateTimeOffset Begin = InstanceSpec.Begin;

    private readonly List<ScheduleEvent> _all = [];
    private DateTimeOffset _now = Begin;
    private Schedule _state = Schedule.Empty;
    private int _ids;

    [Fact]
    public void An_armed_timer_waits_for_its_time()
    {
        Arm("p:1", Hourly());
        Fire(Pending());
        Assert.Equal(Begin.AddHours(1), Pending().Timer.DueAt);
        Assert.Empty(Fired());
    }

    [Fact]
    public void A_round_that_is_fired_sets_the_next_one()
    {
        Arm("p:1", Hourly());
        FireAt(Begin.AddHours(1));
        Assert.Equal(["p:1 start 10:00"], Fired());
        Assert.Equal(Begin.AddHours(2), Pending().Timer.DueAt);
    }

    [Fact]
    public void Rounds_that_were_missed_are_one_start()
    {
        Arm("p:1", Hourly());
        FireAt(Begin.AddMinutes(270));
        Assert.Single(Fired());
        Assert.Equal(Begin.AddHours(5), Pending().Timer.DueAt);
    }

    [Fact]
    public void The_last_round_is_followed_by_none()
    {
        Arm("p:1", Once());
        FireAt(Begin.AddHours(1));
        Assert.Single(Fired());
        Assert.Empty(_state.Pending);
    }

    [Fact]
    public void A_round_is_fired_once()
    {
        Arm("p:1", Hourly());
        var first = Pending();
        FireAt(Begin.AddHours(1));
        Fire(first);
        Assert.Single(Fired());
    }

    [Fact]
    public void A_timer_that_is_due_at_another_time_is_not_fired()
    {
        Arm("p:1", Hourly());
        _now = Begin.AddHours(3);
        Send(new ScheduleCommand.Fire(Pending().TimerId, Begin.AddHours(2)));
        Assert.Empty(Fired());
    }

    [Fact]
    public void Arming_the_same_version_again_changes_nothing()
    {
        Arm("p:1", Hourly());
        var recorded = _all.Count;
        Arm("p:1", Hourly());
        Assert.Equal(recorded, _all.Count);
    }

    [Fact]
    public void A_newer_versions_timers_replace_the_older_ones()
    {
        Arm("p:1", Hourly());
        Arm("p:2", Once(hours: 3));
        FireAt(Begin.AddHours(3));
        Assert.Equal(["p:2 start 12:00"], Fired());
    }

    [Fact]
    public void A_version_without_timers_ends_the_schedule()
    {
        Arm("p:1", Hourly());
        Arm("p:2", []);
        Assert.Empty(_state.Pending);
    }

    [Fact]
    public void What_was_due_when_a_newer_version_comes_is_started_before()
    {
        Arm("p:1", Hourly());
        _now = Begin.AddMinutes(90);
        Arm("p:2", Hourly());
        Assert.Equal(["p:1 start 10:00"], Fired());
        Assert.Equal(Begin.AddMinutes(150), Pending().Timer.DueAt);
    }

    [Fact]
    public void A_date_that_was_fired_is_not_fired_again_by_a_newer_version()
    {
        Arm("p:1", Once());
        FireAt(Begin.AddHours(1));
        Arm("p:2", Once());
        Assert.Empty(_state.Pending);
    }

    private ImmutableArray<StartTimer> Hourly() => Timers("timeCycle", "R/PT1H");

    private ImmutableArray<StartTimer> Once(int hours = 1) => Timers("timeDate", $"{Begin.AddHours(hours):O}");

    private ImmutableArray<StartTimer> Timers(string kind, string value) =>
        StartTimer.Of(BpmnBuilder.Process().TimerStart("start", kind, value).End().Build(), _now);

    private ScheduledStart Pending() => Assert.Single(_state.Pending);

    private IEnumerable<string> Fired() => _all.OfType<ScheduleEvent.Fired>()
        .Select(fired => $"{fired.ProcessDefinitionKey} {fired.StartElementId} {fired.DueAt:HH:mm}");

    private void Arm(string key, ImmutableArray<StartTimer> timers) => Send(new ScheduleCommand.Arm(key, timers));

    private void Fire(ScheduledStart start) => Send(new ScheduleCommand.Fire(start.TimerId, start.Timer.DueAt));

    private void FireAt(DateTimeOffset time)
    {
        _now = time;
        Fire(Pending());
    }

    private void Send(ScheduleCommand command)
    {
        var context = new DecisionContext(_now, Actor.System, ImmutableSortedSet<string>.Empty, () => new Guid(++_ids, 0, 0, new byte[8]), () => 0.5);
        _all.AddRange(ScheduleDecider.Decide(command, _state, context).Events);
        _state = _all.Select(WriteAndRead).Aggregate(Schedule.Empty, Schedule.Evolve);
    }

    private static ScheduleEvent WriteAndRead(ScheduleEvent happened)
    {
        var text = JsonSerializer.Serialize(happened, happened.GetType(), EventJson.Options);
        return (ScheduleEvent)JsonSerializer.Deserialize(text, happened.GetType(), EventJson.Options)!;
    }
}
