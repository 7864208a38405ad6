using System.Globalization;
using CaseFlow.Engine.Timers;

namespace CaseFlow.Engine.Tests.Timers;

public sealed class WorkingCalendarTests
{
    private static readonly DayOfWeek[] SundayToThursday =
        [DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday];

    private static WorkingCalendar EveryDayIn(string zone) => new(TimeZoneInfo.FindSystemTimeZoneById(zone), [.. Enum.GetValues<DayOfWeek>()]);

    private static WorkingCalendar Brussels { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels"), WorkingCalendar.MondayToFriday)
    {
        Holidays = [new(2026, 12, 24), new(2026, 12, 25), new(2027, 1, 1)],
    };

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture).ToUniversalTime();

    [Theory]
    // the night in which the clocks go forward: 02:30 does not exist, and is taken by the offset before
    [InlineData("Europe/Brussels", "2026-03-28T02:30:00+01:00", "2026-03-29T03:30:00+02:00")]
    [InlineData("America/New_York", "2026-03-07T02:30:00-05:00", "2026-03-08T03:30:00-04:00")]
    [InlineData("Africa/Cairo", "2026-04-23T00:30:00+02:00", "2026-04-24T01:30:00+03:00")]
    // the hour before and the one after stay what they are on the wall
    [InlineData("Europe/Brussels", "2026-03-28T01:59:00+01:00", "2026-03-29T01:59:00+01:00")]
    [InlineData("Europe/Brussels", "2026-03-28T03:00:00+01:00", "2026-03-29T03:00:00+02:00")]
    [InlineData("America/New_York", "2026-03-07T03:00:00-05:00", "2026-03-08T03:00:00-04:00")]
    // the night in which they go back: 02:30 comes twice, and is the second
    [InlineData("Europe/Brussels", "2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+01:00")]
    [InlineData("America/New_York", "2026-10-31T01:30:00-04:00", "2026-11-01T01:30:00-05:00")]
    [InlineData("Africa/Cairo", "2026-10-28T23:30:00+03:00", "2026-10-29T23:30:00+02:00")]
    [InlineData("Europe/Brussels", "2026-10-24T01:59:00+02:00", "2026-10-25T01:59:00+02:00")]
    public void A_day_later_is_the_same_time_on_the_wall(string zone, string start, string end) =>
        Assert.Equal(At(end), EveryDayIn(zone).AddWorkingDays(At(start), 1));

    [Theory]
    [InlineData("2026-10-25T02:30:00+02:00")]
    [InlineData("2026-10-25T02:30:00+01:00")]
    public void No_days_later_is_the_very_same_moment_also_of_a_time_that_comes_twice(string moment) =>
        Assert.Equal(At(moment), EveryDayIn("Europe/Brussels").AddWorkingDays(At(moment), 0));

    [Theory]
    [InlineData("2026-12-23T10:00:00+01:00", 1, "2026-12-28T10:00:00+01:00")]
    [InlineData("2026-12-31T10:00:00+01:00", 1, "2027-01-04T10:00:00+01:00")]
    [InlineData("2026-12-24T10:00:00+01:00", 1, "2026-12-28T10:00:00+01:00")]
    [InlineData("2026-12-22T10:00:00+01:00", 5, "2026-12-31T10:00:00+01:00")]
    public void Nobody_works_on_holidays_nor_over_the_end_of_the_year_on_its_first_day(string start, int days, string end) =>
        Assert.Equal(At(end), Brussels.AddWorkingDays(At(start), days));

    [Theory]
    [InlineData("2028-02-28T10:00:00+01:00", "2028-02-29T10:00:00+01:00")]
    [InlineData("2028-02-29T10:00:00+01:00", "2028-03-01T10:00:00+01:00")]
    public void A_leap_day_is_a_day_like_others(string start, string end) => Assert.Equal(At(end), Brussels.AddWorkingDays(At(start), 1));

    [Fact]
    public void A_week_may_begin_on_Sunday()
    {
        var cairo = new WorkingCalendar(TimeZoneInfo.FindSystemTimeZoneById("Africa/Cairo"), [.. SundayToThursday]);
        Assert.Equal(At("2026-03-08T09:00:00+02:00"), cairo.AddWorkingDays(At("2026-03-05T09:00:00+02:00"), 1));
    }

    [Fact]
    public void The_day_is_the_local_one_not_that_of_UTC() =>
        // 02:00 in UTC on Saturday is still Friday evening in New York
        Assert.Equal(
            At("2026-03-02T21:00:00-05:00"),
            new WorkingCalendar(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"), WorkingCalendar.MondayToFriday)
                .AddWorkingDays(At("2026-02-28T02:00:00Z"), 1));
}
