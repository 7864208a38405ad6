using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Tests.Specs;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class DeadlineTests
{
    private static readonly WorkingCalendars Calendars = new(
    [
        KeyValuePair.Create("EU", new WorkingCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), WorkingCalendar.MondayToFriday)),
        KeyValuePair.Create("LAS", new WorkingCalendar(
            TimeZoneInfo.FindSystemTimeZoneById("Africa/Cairo"),
            [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday])),
        KeyValuePair.Create("NATO", new WorkingCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), WorkingCalendar.MondayToFriday)
        {
            Holidays = [DateOnly.FromDateTime(InstanceSpec.Begin.AddDays(1).UtcDateTime), DateOnly.FromDateTime(InstanceSpec.Begin.AddDays(5).UtcDateTime)],
        }),
    ]);

    private static InstanceSpec Open(string dueDate) =>
        InstanceSpec.Given(BpmnBuilder.Process().Start().UserTask("assess").Due(dueDate).End())
            .With(environment => environment with { Calendars = Calendars })
            .WhenStarted(("limit", Values.Context(("workingDays", 5))), ("hours", "PT24H"));

    private static void IsDue(string dueDate, DateTimeOffset at) =>
        Open(dueDate).Then<InstanceEvent.TaskOpened>(opened => Assert.Equal(at, opened.DueAt));

    [Fact]
    public void A_duration_counts_clock_time() => IsDue("=deadline(hours, \"EU\")", InstanceSpec.Begin.AddHours(24));

    [Fact]
    public void A_duration_may_be_a_value_of_its_own() => IsDue("=deadline(duration(\"PT4H\"), \"EU\")", InstanceSpec.Begin.AddHours(4));

    [Fact]
    public void Working_days_leave_out_the_weekend() => IsDue("=deadline(limit, \"EU\")", InstanceSpec.Begin.AddDays(7));

    [Fact, Trait("ResourcePattern", "10")]
    public void Each_organisation_has_its_own_week() => IsDue("=deadline({workingDays: 4}, \"LAS\")", InstanceSpec.Begin.AddDays(6));

    [Fact]
    public void Holidays_do_not_count_unless_they_fall_on_a_day_off() => IsDue("=deadline({workingDays: 4}, \"NATO\")", InstanceSpec.Begin.AddDays(7));

    [Fact]
    public void The_local_time_of_day_stays_when_the_clocks_change() =>
        // Monday 2 March to Monday 30 March: summer time began on the 29th, so 10:00 in Brussels is one hour earlier in UTC
        IsDue("=deadline({workingDays: 20}, \"EU\")", InstanceSpec.Begin.AddDays(28).AddHours(-1));

    [Theory]
    [InlineData("=deadline(limit, \"ECOWAS\")")]
    [InlineData("=deadline({workingDays: -1}, \"EU\")")]
    [InlineData("=deadline(\"soon\", \"EU\")")]
    public void What_cannot_be_counted_is_an_incident(string dueDate) => Open(dueDate).ThenIncident("assess", "expression.failed");

    [Fact]
    public void A_local_time_that_the_clocks_skip_moves_on()
    {
        var calendar = new WorkingCalendar(TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), [.. Enum.GetValues<DayOfWeek>()]);
        var skipped = calendar.AddWorkingDays(new DateTimeOffset(2026, 3, 28, 1, 30, 0, TimeSpan.Zero), 1);
        // half past two is half past three of the new time, as RFC 5545 (3.3.5) has it
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero), skipped);
    }
}
