using CaseFlow.App.Imports.Formats;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Tests.Imports;

public sealed class InsecurityInsightTests
{
    private const string Format = "insecurity-insight";

    private const string Incident =
        """
        {"Date":"2024-02-26","Event Description":"A paramedic was killed. ","Country ISO":"PSE","Admin 1":"Gaza Strip","Latitude":"31.4427",
        "Longitude":"34.3707","Geo Precision":"(2) 25 km precision ","Reported Perpetrator":"NSA","Reported Perpetrator Name":"No Information",
        "Aid Workers Killed":"1","Aid Workers Injured":null,"SiND Event ID":44580}
        """;

    [Fact]
    public async Task An_incident_is_read_with_what_it_does_not_say_as_unknown()
    {
        var row = await Formats.OneAsync(Format, $"[{Incident}]");

        var content = row.Content;
        Assert.Equal((1, "44580", "A paramedic was killed."), (row.Row, row.ExternalId, content.Summary));
        Assert.Equal(("PSE", PlacePrecision.Within25Km, 31.4427), (content.Place.Country, content.Place.Precision, content.Place.Latitude));
        Assert.Equal((SignalTheme.AttackOnAid, DatePrecision.Unknown), (content.Theme, content.Time.Precision));
        Assert.Equal((new Estimate(null, 1, null), null), (content.Harm.Killed, content.Harm.Injured));
        Assert.Empty(content.Actors);
    }

    [Fact]
    public async Task An_incident_without_an_id_is_reported()
    {
        var faults = await Formats.FaultsAsync(Format, $"[{Incident.Replace("SiND Event ID", "No", StringComparison.Ordinal)}]");

        Assert.Equal(["SiND Event ID"], faults.Select(fault => fault.Column));
    }

    [Fact]
    public async Task What_is_no_object_is_reported() => Assert.Equal(
        [(1, "7")], (await Formats.FaultsAsync(Format, "[7]")).Select(fault => (fault.Row, fault.Value)));

    [Theory]
    [InlineData("{}")]
    [InlineData("[{}")]
    [InlineData("id,date")]
    public async Task A_file_that_is_no_array_is_refused(string text) =>
        await Assert.ThrowsAsync<SignalFileException>(() => Formats.FaultsAsync(Format, text));
}
