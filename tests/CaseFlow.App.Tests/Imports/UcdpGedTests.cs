using CaseFlow.App.Imports.Formats;
using CaseFlow.Cases.Signals;
using static CaseFlow.App.Tests.Imports.SignalFiles;

namespace CaseFlow.App.Tests.Imports;

public sealed class UcdpGedTests
{
    [Fact]
    public async Task A_row_is_read_with_its_precision_its_uncertainty_and_its_sides()
    {
        var row = await Formats.OneAsync(Ged, Of(Row("71663", low: "1", best: "7", high: "14", precision: "3")));

        var content = row.Content;
        Assert.Equal((2, "71663"), (row.Row, row.ExternalId));
        Assert.Equal(("LBY", "Benghazi district", PlacePrecision.District), (content.Place.Country, content.Place.Admin2, content.Place.Precision));
        Assert.Equal((new DateOnly(2011, 2, 17), DatePrecision.Day), (content.Time.From, content.Time.Precision));
        Assert.Equal(new Estimate(1, 7, 14), content.Harm.Killed);
        Assert.Equal(
            [new SignalActor("Government of Libya", ActorType.State), new SignalActor("Civilians", ActorType.Community)], content.Actors);
        Assert.Equal((SignalTheme.OneSidedViolence, ReportClarity.Clear, "LIB-71663"), (content.Theme, content.Reference.Clarity, content.Reference.Id));
    }

    [Fact]
    public async Task A_row_of_tags_below_the_header_is_no_row()
    {
        var tags = string.Join(',', Enumerable.Repeat("#tag", 20).Concat(Enumerable.Repeat("", 4)));

        Assert.Equal(3, (await Formats.OneAsync(Ged, Of(tags, Row("1")))).Row);
    }

    [Fact]
    public async Task A_time_of_day_behind_a_day_does_not_matter() =>
        Assert.Equal(new DateOnly(2011, 2, 17), (await Formats.OneAsync(Ged, Of(Row("1", day: "2011-02-17 00:00:00.000")))).Content.Time.From);

    [Theory]
    [InlineData("date_start", "17.02.2011", "Expected a day from 1970 on, as 2021-05-28.")]
    [InlineData("where_prec", "8", "Expected one of 1, 2, 3, 4, 5, 6, 7.")]
    [InlineData("latitude", "91", "Expected degrees from -90 to 90.")]
    [InlineData("best", "-1", "Expected a whole number from 0 on, or a blank when it is unknown.")]
    [InlineData("id", "", "Expected a value, but the field is blank.")]
    public async Task A_field_of_another_form_is_reported(string column, string value, string expected)
    {
        var lines = Of(Row("1")).Split("\r\n");
        var fields = lines[1].Split(',');
        fields[Array.IndexOf(lines[0].Split(','), column)] = value;

        var faults = await Formats.FaultsAsync(Ged, Of(string.Join(',', fields)));

        Assert.Contains((column, expected), faults.Select(fault => (fault.Column!, fault.Expected)));
    }

    [Fact]
    public async Task A_row_that_is_too_short_is_reported_as_a_whole() =>
        Assert.Contains("Expected 24 fields, but there are 2.", (await Formats.FaultsAsync(Ged, Of("1,2"))).Select(fault => fault.Expected));

    [Fact]
    public async Task A_quote_that_nobody_closes_is_reported() => Assert.Contains(
        "Expected every quoted field to be closed, but this row has one that is not.",
        (await Formats.FaultsAsync(Ged, Of(Row("1"), "2,\"never closed"))).Select(fault => fault.Expected));

    [Fact]
    public async Task An_empty_file_has_no_header() =>
        await Assert.ThrowsAsync<SignalFileException>(() => Formats.FaultsAsync(Ged, ""));
}
