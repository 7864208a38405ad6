using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Feel;

public sealed class TemporalTests
{
    [Theory]
    [InlineData("date(\"2026-02-29\")", "null")]
    [InlineData("date(2024, 2, 29) + @\"P1Y\"", "@\"2025-02-28\"")]
    [InlineData("date(\"-999999999-12-31\")", "@\"-999999999-12-31\"")]
    [InlineData("date(\"999999999-12-31\") + @\"P1D\"", "null")]
    [InlineData("@\"2026-03-01\" - @\"2024-03-01\"", "@\"P730D\"")]
    [InlineData("@\"2026-03-01T00:30:00\" - @\"PT1H\"", "@\"2026-02-28T23:30:00\"")]
    [InlineData("@\"23:00:00+01:00\" + @\"PT2H\"", "@\"01:00:00+01:00\"")]
    [InlineData("@\"2026-03-01T24:00:00\"", "@\"2026-03-02T00:00:00\"")]
    [InlineData("@\"P1Y\" * 1.5", "@\"P1Y6M\"")]
    [InlineData("@\"P2D\" / @\"PT12H\"", "4")]
    [InlineData("years and months duration(@\"2025-01-31\", @\"2026-02-28\")", "@\"P1Y\"")]
    [InlineData("week of year(@\"2005-01-01\")", "53")]
    [InlineData("day of week(@\"2026-03-01\")", "\"Sunday\"")]
    [InlineData("last day of month(@\"2024-02-10\")", "29")]
    [InlineData("date and time(\"2026-07-01T12:00:00@Europe/Brussels\").time offset", "@\"PT2H\"")]
    [InlineData("@\"2026-07-01T12:00:00@Europe/Brussels\" = @\"2026-07-01T10:00:00Z\"", "true")]
    [InlineData("@\"2026-03-29T02:30:00@Europe/Brussels\" = @\"2026-03-29T01:30:00Z\"", "true")]
    [InlineData("@\"2026-10-25T02:30:00@Europe/Brussels\" = @\"2026-10-25T00:30:00Z\"", "true")]
    [InlineData("time(12, 0, 1.5, null)", "@\"12:00:01.5\"")]
    [InlineData("@\"P1DT2H\".hours", "2")]
    public void Reckons_with_dates_times_and_durations(string text, string expected) => Assert.Equal(expected, Literal(text));

    [Fact]
    public void Gives_a_moment_to_the_world_of_DotNet_and_takes_it_back()
    {
        var moment = new DateTimeOffset(2026, 3, 1, 12, 0, 0, 500, TimeSpan.FromHours(2));
        var value = FeelDateTime.From(moment);

        Assert.Equal("@\"2026-03-01T12:00:00.5+02:00\"", value.ToString());
        Assert.True(value.TryToMoment(out var back));
        Assert.Equal(moment, back);
    }

    [Theory]
    [InlineData("@\"2026-03-01T12:00:00\"")]
    [InlineData("@\"12026-03-01T12:00:00Z\"")]
    public void Gives_no_moment_without_an_offset_or_beyond_the_years_of_DotNet(string text) =>
        Assert.False(((FeelDateTime)Result(text).Value).TryToMoment(out _));

    [Fact]
    public void Gives_lengths_of_time_to_the_world_of_DotNet() =>
        Assert.True(FeelDaysDuration.From(TimeSpan.FromHours(30)).TryToTimeSpan(out var length) && length == TimeSpan.FromHours(30));
}
