using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CaseFlow.App.Forms;
using CaseFlow.Cases.Signals;

namespace CaseFlow.App.Imports.Formats;

/// <summary>The incident lists of Insecurity Insight: a JSON array of objects whose members are the columns.</summary>
/// <remarks>The lists share their first columns; which other ones there are tells what a list is about.</remarks>
internal sealed class InsecurityInsight : ISignalFormat
{
    private const string Id = "SiND Event ID";
    private const string Killed = "Aid Workers Killed";
    private const string Food = "FoodSecurity";

    private static readonly string[] NoInformation = ["No Information", "Not Applicable"];

    private static readonly FrozenDictionary<string, PlacePrecision> Places = new Dictionary<string, PlacePrecision>
    {
        ["(1)"] = PlacePrecision.Exact,
        ["(2)"] = PlacePrecision.Within25Km,
        ["(3)"] = PlacePrecision.District,
        ["(4)"] = PlacePrecision.Province,
        ["(5)"] = PlacePrecision.Line,
        ["(6)"] = PlacePrecision.Country,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, ActorType> Types = new Dictionary<string, ActorType>
    {
        ["NSA"] = ActorType.ArmedGroup,
        ["Host Government: Military"] = ActorType.State,
        ["Foreign Forces: Military"] = ActorType.State,
        ["Police"] = ActorType.State,
        ["Administration"] = ActorType.State,
        ["MilCombatant"] = ActorType.State,
        ["Civilian"] = ActorType.Community,
        ["Camp Resident"] = ActorType.Community,
        ["Community Member"] = ActorType.Community,
        ["Protestors"] = ActorType.Community,
        ["No Information"] = ActorType.Unknown,
    }.ToFrozenDictionary();

    public string Name => "insecurity-insight";

    public string Origin => "Insecurity Insight";

    public async IAsyncEnumerable<ReadRow> ReadAsync(Stream file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var row = 0;
        var array = JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(file, cancellationToken: cancellation);
        await using var elements = array.GetAsyncEnumerator(cancellation);
        while (await NextAsync(elements, row))
        {
            row++;
            yield return ReadElement(row, elements.Current);
        }
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<JsonElement> elements, int row)
    {
        try
        {
            return await elements.MoveNextAsync();
        }
        catch (JsonException exception)
        {
            throw new SignalFileException($"Expected a JSON array of objects, but it cannot be read after element {row}: {exception.Message}");
        }
    }

    private static ReadRow ReadElement(int row, JsonElement element)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            return new(null, [RowFaults.Of(row, null, element.ToString(), "Expected an object, but it is something else.")]);
        }

        var members = element.EnumerateObject()
            .GroupBy(member => member.Name.Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(member => member.Key, member => TextOf(member.First().Value), StringComparer.OrdinalIgnoreCase);
        var fields = new RowFields(row, members.GetValueOrDefault);
        return ReadRow.Of(fields, () => new FileRow(row, fields.Required(Id, TextLimits.Code), ContentOf(fields, members)));
    }

    private static string? TextOf(JsonElement value) => value.ValueKind is JsonValueKind.Null ? null : value.ToString();

    private static SignalContent ContentOf(RowFields fields, Dictionary<string, string?> members)
    {
        var day = fields.Day("Date");
        var description = fields.Required("Event Description", TextLimits.Text);
        return new(
            description,
            members.ContainsKey(Killed) ? SignalTheme.AttackOnAid : members.ContainsKey(Food) ? SignalTheme.AttackOnFood : SignalTheme.Other,
            PlaceOf(fields),
            new SignalTime(day, day, DatePrecision.Unknown),
            ActorsOf(fields),
            new Harm(
                new Estimate(null, fields.Count(Killed), null),
                Injured: fields.Count("Aid Workers Injured"),
                Kidnapped: fields.Count("Aid Workers Kidnapped"),
                Arrested: fields.Count("Aid Workers Arrested")),
            ImmutableSortedSet<string>.Empty.WithComparer(StringComparer.Ordinal),
            new SourceReference(null, null, fields.Optional("Programme Focus", TextLimits.Line), null, ReportClarity.Unknown));
    }

    private static SignalPlace PlaceOf(RowFields fields)
    {
        var country = fields.Required("Country ISO", TextLimits.Code);
        if (country.Length > 0 && (country.Length != 3 || !country.All(char.IsAsciiLetterUpper)))
        {
            fields.Report("Country ISO", country, "Expected three capital letters, as SDN.");
        }

        return new(
            country,
            Known(fields.Optional("Admin 1", TextLimits.Line)),
            Admin2: null,
            PlaceCode: null,
            Locality: null,
            fields.Degrees("Latitude", 90),
            fields.Degrees("Longitude", 180),
            PrecisionOf(fields));
    }

    // the words behind the number differ from list to list
    private static PlacePrecision PrecisionOf(RowFields fields)
    {
        if (fields.Optional("Geo Precision", TextLimits.Line) is not { } precision)
        {
            return PlacePrecision.Unknown;
        }

        if (precision.Length >= 3 && Places.TryGetValue(precision[..3], out var place))
        {
            return place;
        }

        fields.Report("Geo Precision", precision, $"Expected it to begin with one of {string.Join(", ", Places.Keys.Order(StringComparer.Ordinal))}.");
        return PlacePrecision.Unknown;
    }

    private static ImmutableArray<SignalActor> ActorsOf(RowFields fields)
    {
        var type = fields.Optional("Reported Perpetrator", TextLimits.Line);
        return Known(fields.Optional("Reported Perpetrator Name", TextLimits.Line)) is { } name
            ? [new SignalActor(name, type is null ? ActorType.Unknown : Types.GetValueOrDefault(type, ActorType.Other))]
            : [];
    }

    private static string? Known(string? text) =>
        text is not null && Array.Exists(NoInformation, word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? null : text;
}
