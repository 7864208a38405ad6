using System.Collections.Immutable;
using CaseFlow.Cases.Silences;
using CaseFlow.Cases.Tests.Given;
using static CaseFlow.Cases.Tests.Silences.SilenceStories;

namespace CaseFlow.Cases.Tests.Silences;

public sealed class MinimumPeriodTests
{
    private static readonly ImmutableSortedSet<DayOfWeek> MondayToFriday =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [Theory]
    [InlineData(SilenceClass.Standard, 72)]
    [InlineData(SilenceClass.Urgent, 24)]
    [InlineData(SilenceClass.Flash, 4)]
    public void Counts_hours_by_the_clock(SilenceClass period, int hours)
    {
        EndsAt(period, SilenceFacts.None, Start.AddHours(hours));
        IsTooShort(period, SilenceFacts.None, Start.AddHours(hours).AddMilliseconds(-1), Start.AddHours(hours));
    }

    [Fact]
    public void Counts_five_working_days_for_a_routine_silence()
    {
        // Tuesday to Tuesday: Wednesday, Thursday, Friday, Monday, Tuesday
        var tuesday = Start.AddDays(7);

        EndsAt(SilenceClass.Routine, SilenceFacts.None, tuesday);
        IsTooShort(SilenceClass.Routine, SilenceFacts.None, tuesday.AddMilliseconds(-1), tuesday);
    }

    [Fact]
    public void Leaves_out_the_holidays_of_each_organisation_that_is_asked() =>
        EndsAt(SilenceClass.Routine, With(Works("UN", MondayToFriday, 24), Works("EU", MondayToFriday, 25)), Start.AddDays(9));

    [Fact]
    public void Counts_a_day_once_when_it_is_a_holiday_of_several() =>
        EndsAt(SilenceClass.Routine, With(Works("UN", MondayToFriday, 24), Works("EU", MondayToFriday, 24)), Start.AddDays(8));

    [Fact]
    public void Leaves_out_the_days_off_of_another_working_week() =>
        EndsAt(
            SilenceClass.Routine,
            With(Works("EU", [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday])),
            Start.AddDays(8));

    [Fact]
    public void Knows_no_holiday_of_those_who_are_not_asked() =>
        EndsAt(SilenceClass.Routine, With(Works("LAS", MondayToFriday, 23, 24, 25)), Start.AddDays(7));

    [Fact]
    public void Keeps_the_local_time_of_day_when_the_clocks_are_put_forward()
    {
        // the clocks of Brussels go forward on Sunday 27 March 2011
        var thursday = new DateTimeOffset(2011, 3, 24, 16, 0, 0, TimeSpan.Zero);

        Specs.Silence.Given(Drafted).At(thursday).When(new SilenceCommand.Circulate(Voters, new(SilenceClass.Routine, Brussels)))
            .Then(Circulated with
            {
                Period = new(SilenceClass.Routine, Brussels, thursday, thursday.AddDays(7).AddHours(-1)),
                At = thursday,
            });
    }

    [Fact]
    public void Ends_days_in_the_zone_of_the_deadline()
    {
        // Friday 23:30 in Brussels is Friday 17:30 in New York, but Saturday in Tokyo: the five days begin on Monday everywhere
        var friday = new DateTimeOffset(2011, 2, 25, 22, 30, 0, TimeSpan.Zero);

        Assert.Equal(friday.AddDays(7), MinimumPeriods.EarliestEnd(SilenceClass.Routine, Zone("America/New_York"), friday, Voters, []));
        Assert.Equal(friday.AddDays(6), MinimumPeriods.EarliestEnd(SilenceClass.Routine, Zone("Asia/Tokyo"), friday, Voters, []));
    }

    [Fact]
    public void Refuses_organisations_that_share_no_working_days() =>
        Specs.Silence.Given(Drafted)
            .When(new SilenceCommand.Circulate(Voters, new(SilenceClass.Routine, Brussels))
            {
                Facts = With(Works("EU", [DayOfWeek.Saturday]), Works("UN", MondayToFriday)),
            })
            .ThenRefused(SilenceRejections.NoCommonWorkingDays);

    private static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    private static OrganisationCalendar Works(string organisation, ImmutableSortedSet<DayOfWeek> days, params int[] holidaysInFebruary) =>
        new(organisation, days, [.. holidaysInFebruary.Select(day => new DateOnly(2011, 2, day))]);

    private static SilenceFacts With(params OrganisationCalendar[] calendars) => SilenceFacts.None with { Calendars = [.. calendars] };

    private static void EndsAt(SilenceClass period, SilenceFacts facts, DateTimeOffset end) =>
        Specs.Silence.Given(Drafted).When(new SilenceCommand.Circulate(Voters, new(period, Brussels)) { Facts = facts })
            .Then(Circulated with { Period = new(period, Brussels, Start, end) });

    private static void IsTooShort(SilenceClass period, SilenceFacts facts, DateTimeOffset end, DateTimeOffset earliest) =>
        Specs.Silence.Given(Drafted).When(new SilenceCommand.Circulate(Voters, new(period, Brussels, ClosesAt: end)) { Facts = facts })
            .ThenRefused(SilenceRejections.TooShort(earliest));
}
