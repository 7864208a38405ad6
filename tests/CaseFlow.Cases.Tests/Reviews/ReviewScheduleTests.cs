using System.Globalization;
using CaseFlow.Cases.Reviews;

namespace CaseFlow.Cases.Tests.Reviews;

public sealed class ReviewScheduleTests
{
    [Theory]
    [InlineData("2012-02-29", "P1Y", "2012-02-28", "2012-02-29")]
    [InlineData("2012-02-29", "P1Y", "2012-02-29", "2013-02-28")]
    [InlineData("2012-02-29", "P1Y", "2015-03-01", "2016-02-29")]
    [InlineData("2025-12-31", "P1M", "2025-12-31", "2026-01-31")]
    [InlineData("2025-12-31", "P1M", "2026-02-27", "2026-02-28")]
    [InlineData("2025-12-31", "P1M", "2026-02-28", "2026-03-31")]
    [InlineData("2005-09-16", "P10Y", "2026-11-30", "2035-09-16")]
    [InlineData("2026-01-15", "P6M", "2026-07-15", "2027-01-15")]
    [InlineData("2026-01-15", "P1Y6M", "2026-07-15", "2027-07-15")]
    public void The_next_date_is_counted_from_the_first_one(string first, string period, string day, string next) =>
        Assert.Equal(Day(next), new ReviewSchedule(Day(first), ReviewPeriod.TryRead(period)!.Value).NextAfter(Day(day)));

    [Fact]
    public void Whatever_day_it_is_the_next_date_lies_ahead_and_none_is_left_out()
    {
        var schedule = new ReviewSchedule(new DateOnly(2024, 1, 31), new ReviewPeriod(1));
        var dates = Enumerable.Range(0, 40).Select(round => schedule.First.AddMonths(round)).ToList();
        for (var day = schedule.First.AddDays(-3); day < dates[^1]; day = day.AddDays(1))
        {
            Assert.Equal(dates.First(date => date > day), schedule.NextAfter(day));
        }
    }

    [Theory]
    [InlineData("P10Y", 120)]
    [InlineData("P1Y6M", 18)]
    [InlineData("P6M", 6)]
    [InlineData("P18M", 18)]
    [InlineData("P100Y", 1200)]
    public void A_period_is_years_and_months(string text, int months) => Assert.Equal(months, ReviewPeriod.TryRead(text)?.Months);

    [Theory]
    [InlineData("P0Y")]
    [InlineData("P")]
    [InlineData("P101Y")]
    [InlineData("P30D")]
    [InlineData("P1M1Y")]
    [InlineData("P-1Y")]
    [InlineData("PT1M")]
    [InlineData("p1y")]
    [InlineData("1Y")]
    [InlineData("P1Y ")]
    [InlineData("P99999999999Y")]
    [InlineData(null)]
    public void What_is_no_such_period_is_not_read(string? text) => Assert.Null(ReviewPeriod.TryRead(text));

    [Theory]
    [InlineData(6, "P6M")]
    [InlineData(12, "P1Y")]
    [InlineData(18, "P1Y6M")]
    public void A_period_is_written_as_it_is_read(int months, string text) => Assert.Equal(text, new ReviewPeriod(months).ToString());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
