using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class DutyStationTests
{
    private static readonly DateOnly Monday = DateOnly.FromDateTime(InstanceSpec.Begin.UtcDateTime);

    private static readonly WorkingCalendars Calendars = new(
        [KeyValuePair.Create("UN", In("America/New_York"))],
        [
            KeyValuePair.Create(("UN", "Geneva"), In("Europe/Zurich", Monday.AddDays(1))),
            KeyValuePair.Create(("UN", "Nairobi"), In("Africa/Nairobi", Monday.AddDays(1), Monday.AddDays(2))),
        ]);

    private static readonly DutyStations Stations = new(
    [
        new("desk-un", "UN", "Geneva"), new("DESK@UN", "UN", "Geneva"),
        new("fp-un", "UN", "Nairobi"), new("FP@UN", "UN", "Nairobi"), new("FP@UN", "UN", "Geneva"),
        new("legal-un", "UN", null), new("LEGAL@UN", "UN", null),
        new("hq-un", "UN", "Vienna"), new("fp-eu", "EU", "Geneva"),
    ]);

    private static WorkingCalendar In(string zone, params DateOnly[] holidays) =>
        new(TimeZoneInfo.FindSystemTimeZoneById(zone), WorkingCalendar.MondayToFriday) { Holidays = [.. holidays] };

    private static InstanceSpec Open(string dueDate, string? assignee, string group) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("work", groups: null)
                .Extend("assignmentDefinition", ("candidateGroups", group), ("assignee", assignee ?? "")).Due(dueDate).End())
            .With(environment => environment with { Calendars = Calendars, Stations = Stations })
            .WhenStarted(("limit", Values.Context(("workingDays", 1))));

    private static int DaysOf(InstanceSpec spec) => (int)(spec.TaskAt("work").DueAt!.Value - InstanceSpec.Begin).TotalDays;

    [Theory]
    [InlineData("DESK@UN", 2)]
    [InlineData("LEGAL@UN", 1)]
    [InlineData("FP@UN", 1)]
    [InlineData("NOBODY@UN", 1)]
    public void Working_days_are_those_of_the_station_of_all_to_whom_a_task_is_offered_else_of_the_organisation(string group, int days) =>
        Assert.Equal(days, DaysOf(Open("=deadline(limit, \"UN\")", null, group)));

    [Theory]
    [InlineData("desk-un", 2)]
    [InlineData("fp-un", 3)]
    [InlineData("legal-un", 1)]
    [InlineData("hq-un", 1)]
    [InlineData("fp-eu", 1)]
    public void Those_of_a_task_that_is_meant_for_one_post_are_where_the_post_is(string post, int days) =>
        Assert.Equal(days, DaysOf(Open("=deadline(limit, \"UN\")", post, "DESK@UN")));

    [Theory]
    [InlineData("=deadline(limit, \"UN\", \"Nairobi\")", 3)]
    [InlineData("=deadline(period: limit, organisation: \"UN\", station: \"Geneva\")", 2)]
    [InlineData("=deadline(limit, \"UN\", null)", 2)]
    public void A_station_that_is_named_counts_wherever_the_task_is(string dueDate, int days) =>
        Assert.Equal(days, DaysOf(Open(dueDate, null, "DESK@UN")));

    [Theory]
    [InlineData("=deadline(limit, \"UN\", \"Vienna\")")]
    [InlineData("=deadline(limit, \"EU\", \"Geneva\")")]
    [InlineData("=deadline(limit, \"UN\", 5)")]
    public void A_named_station_without_a_calendar_is_an_incident(string dueDate) => Open(dueDate, null, "DESK@UN").ThenIncident("work", "expression.failed");

    [Fact]
    public void A_deadline_that_is_set_stands_when_the_task_goes_to_another_station_until_it_is_retimed()
    {
        var spec = Open("=deadline(limit, \"UN\")", null, "DESK@UN").As(new Actor("person-desk-un", "desk-un", "UN"), "DESK@UN");
        var due = spec.TaskAt("work").DueAt;
        spec.When(new InstanceCommand.ForwardTask(spec.TaskAt("work").Id, ["LEGAL@UN"], "They know the matter"));
        Assert.Equal(due, spec.TaskAt("work").DueAt);

        spec.When(new InstanceCommand.Retime(Values.Context(("limit", Values.Context(("workingDays", 1))))));
        Assert.Equal(1, DaysOf(spec));
    }
}
