namespace CaseFlow.Kernel.Tests;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2026-06-01T09:00", "2026-06-01T07:00")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30")]
    [InlineData("2026-10-25T02:30", "2026-10-25T01:30")]
    public void One_that_is_skipped_moves_on_and_of_one_that_comes_twice_it_is_the_second(string local, string utc) =>
        Assert.Equal(
            DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture),
            LocalTime.ToUtc(
                DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels")).UtcDateTime);
}
