using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Imports.Formats;

/// <summary>
/// The Georeferenced Event Dataset of the Uppsala Conflict Data Program, as CSV with a header, with or without a second one of HXL tags.
/// </summary>
/// <remarks>Scales and blanks follow the GED codebook: a count of -1 reports is unknown, and best estimates lie between low and high ones.</remarks>
internal sealed class UcdpGed : ISignalFormat
{
    private const int LongestSourceText = 20_000;
    private const string UnknownReports = "-1";
    private const string OneSided = "3";

    private static readonly string[] Needed =
    [
        "id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "country_id", "event_clarity", "date_prec", "date_start",
        "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high",
    ];

    private static readonly FrozenDictionary<string, SignalTheme> Themes = new Dictionary<string, SignalTheme>
    {
        ["1"] = SignalTheme.StateBasedViolence,
        ["2"] = SignalTheme.NonStateViolence,
        [OneSided] = SignalTheme.OneSidedViolence,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PlacePrecision> Places = new Dictionary<string, PlacePrecision>
    {
        ["1"] = PlacePrecision.Exact,
        ["2"] = PlacePrecision.Within25Km,
        ["3"] = PlacePrecision.District,
        ["4"] = PlacePrecision.Province,
        ["5"] = PlacePrecision.Line,
        ["6"] = PlacePrecision.Country,
        ["7"] = PlacePrecision.International,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, DatePrecision> Dates = new Dictionary<string, DatePrecision>
    {
        ["1"] = DatePrecision.Day,
        ["2"] = DatePrecision.Days,
        ["3"] = DatePrecision.Week,
        ["4"] = DatePrecision.Month,
        ["5"] = DatePrecision.Year,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ReportClarity> Clarities = new Dictionary<string, ReportClarity>
    {
        ["1"] = ReportClarity.Clear,
        ["2"] = ReportClarity.Aggregated,
    }.ToFrozenDictionary();

    public string Name => "ucdp-ged";

    public string Origin => "UCDP";

    public async IAsyncEnumerable<ReadRow> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var table = new CsvTable(file);
        await table.ReadHeaderAsync(Needed, cancellation);
        while (await table.ReadRowAsync(cancellation) is { } fields)
        {
            yield return ReadRow.Of(fields, () => new FileRow(fields.Row, fields.Required("id", TextLimits.Code), ContentOf(fields)));
        }
    }

    private static SignalContent ContentOf(RowFields fields)
    {
        var type = fields.Optional("type_of_violence", TextLimits.Code);
        var place = PlaceOf(fields);
        return new(
            SummaryOf(fields),
            fields.Step("type_of_violence", Themes),
            place,
            TimeOf(fields),
            [ActorOf(fields, "side_a", "gwnoa", oneSidedTarget: false), ActorOf(fields, "side_b", "gwnob", oneSidedTarget: type == OneSided)],
            HarmOf(fields),
            ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal),
            ReferenceOf(fields));
    }

    private static string SummaryOf(RowFields fields)
    {
        var headline = fields.Optional("source_headline", TextLimits.Text);
        var sides = fields.Optional("dyad_name", TextLimits.Line)
            ?? $"{fields.Optional("side_a", TextLimits.Line)} - {fields.Optional("side_b", TextLimits.Line)}";
        var where = fields.Optional("where_coordinates", TextLimits.Line);
        return headline ?? (where is null ? sides : $"{sides}: {where}");
    }

    private static SignalPlace PlaceOf(RowFields fields)
    {
        var country = fields.Required("country_id", TextLimits.Code);
        if (GleditschWard.ToIso3(country) is not { } iso3)
        {
            fields.Report("country_id", country, "Expected the number of a state in the list of Gleditsch and Ward.");
            iso3 = string.Empty;
        }

        var (latitude, longitude) = (fields.Degrees("latitude", 90), fields.Degrees("longitude", 180));
        if (latitude is null != longitude is null)
        {
            fields.Report("latitude", null, "Expected latitude and longitude together, but one is blank.");
        }

        return new(
            iso3,
            fields.Optional("adm_1", TextLimits.Line),
            fields.Optional("adm_2", TextLimits.Line),
            PlaceCode: null,
            fields.Optional("where_coordinates", TextLimits.Line),
            latitude,
            longitude,
            fields.Step("where_prec", Places));
    }

    private static SignalTime TimeOf(RowFields fields)
    {
        var (from, to) = (fields.Day("date_start"), fields.Day("date_end"));
        if (to < from)
        {
            fields.Report("date_end", $"{to:yyyy-MM-dd}", $"Expected a day not before date_start, which is {from:yyyy-MM-dd}.");
        }

        return new(from, to, fields.Step("date_prec", Dates));
    }

    // a side with a state's number is that state; whoever else takes part in organised violence uses arms
    private static SignalActor ActorOf(RowFields fields, string side, string state, bool oneSidedTarget) => new(
        fields.Required(side, TextLimits.Line),
        oneSidedTarget ? ActorType.Community : fields.Optional(state, TextLimits.Line) is null ? ActorType.ArmedGroup : ActorType.State);

    private static Harm HarmOf(RowFields fields) => new(
        fields.Estimate("low", "best", "high"),
        fields.Count("deaths_a"),
        fields.Count("deaths_b"),
        fields.Count("deaths_civilians"),
        fields.Count("deaths_unknown"));

    private static SourceReference ReferenceOf(RowFields fields) => new(
        fields.Optional("relid", TextLimits.Code),
        fields.Optional("source_article", LongestSourceText),
        fields.Optional("conflict_name", TextLimits.Line),
        fields.Optional("number_of_sources", TextLimits.Code) == UnknownReports ? null : fields.Count("number_of_sources"),
        fields.Step("event_clarity", Clarities));
}
