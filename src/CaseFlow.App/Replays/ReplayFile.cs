using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CaseFlow.App.Replays;

/// <summary>A historic case as a file of <c>workflows/replays</c>: the dated public record, what each entry did, and stated defaults.</summary>
/// <param name="Key">Names the replay; each of its steps is carried out once under this key.</param>
/// <param name="Title">The case's title.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Variant">The variant that the record calls for.</param>
/// <param name="Source">Where the facts are from.</param>
/// <param name="Terms">How they may be used.</param>
/// <param name="Figures">What the printed timeline measures.</param>
/// <param name="Record">The public record, by date.</param>
/// <param name="Steps">What was done in the case, by time.</param>
/// <param name="Defaults">What is done where the record says nothing.</param>
/// <param name="StopsAt">When the case is left to people, who go on with its open tasks; null runs it to its end.</param>
internal sealed record ReplayFile(
    string Key,
    string Title,
    string Country,
    string Variant,
    string Source,
    string Terms,
    ImmutableArray<JsonObject> Figures,
    ImmutableArray<ReplayRecord> Record,
    ImmutableArray<ReplayStep> Steps,
    ImmutableArray<ReplayDefault> Defaults,
    DateTimeOffset? StopsAt = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectRequiredConstructorParameters = false,
    };

    /// <summary>Reads a replay.</summary>
    /// <exception cref="JsonException">The text is not a replay.</exception>
    public static ReplayFile Read(string json) =>
        JsonSerializer.Deserialize<ReplayFile>(json, Json) ?? throw new JsonException("Expected a replay, but the text is null.");
}

/// <summary>A dated fact of the public record.</summary>
/// <param name="Ref">Its number in the file.</param>
/// <param name="On">The day.</param>
/// <param name="DayVerified">False: the day still has to be verified, and the timeline says so.</param>
/// <param name="Kind">What kind of fact: signal, warning, decision, …</param>
/// <param name="Actor">Who acted, as the record names them.</param>
/// <param name="Text">What happened.</param>
/// <param name="Source">The document.</param>
/// <param name="Organisation">The organisation, where it has a code.</param>
/// <param name="Measure">The measure of the catalogue that it is an instance of.</param>
/// <param name="LegalBasis">What it rested on.</param>
internal sealed record ReplayRecord(
    int Ref,
    DateOnly On,
    bool DayVerified,
    string Kind,
    string Actor,
    string Text,
    string Source,
    string? Organisation = null,
    string? Measure = null,
    string? LegalBasis = null);

/// <summary>Something that an organisation did in the case.</summary>
/// <param name="N">Its number in the file.</param>
/// <param name="At">When; days are the record's, hours are assumed.</param>
/// <param name="Ref">The record entry that it comes from.</param>
/// <param name="By">The post that does it.</param>
/// <param name="Do">What: one member names the deed.</param>
/// <param name="Hold">Whether defaults leave the task alone until this step has had it.</param>
/// <param name="Default">Whether this is assumed rather than recorded.</param>
/// <param name="Note">What is assumed about it.</param>
internal sealed record ReplayStep(
    int N,
    DateTimeOffset At,
    int? Ref,
    string By,
    ReplayDeed Do,
    bool Hold = false,
    bool Default = false,
    string? Note = null);

/// <summary>What a step does: one deed with what belongs to it.</summary>
internal sealed record ReplayDeed(
    JsonObject? OpenCase = null,
    JsonObject? StartProcess = null,
    JsonObject? RecordWarning = null,
    JsonObject? TriageWarning = null,
    JsonObject? DecideWarning = null,
    JsonObject? DecidePhase = null,
    TaskMatch? CompleteTask = null,
    JsonObject? Values = null,
    JsonObject? RecordMandate = null,
    JsonObject? EndMandate = null,
    JsonObject? ActivateMeasure = null,
    JsonObject? GiveUpMeasure = null,
    JsonObject? HandOverMeasure = null,
    JsonObject? ClaimAuthority = null,
    string? Message = null,
    JsonObject? Variables = null,
    string? TimeToLive = null);

/// <summary>Which task a step completes.</summary>
/// <param name="Element">The user task in the model.</param>
/// <param name="Form">Its form.</param>
/// <param name="Where">Values of its variables, by dotted path, e.g. <c>measure.catalogue</c>.</param>
internal sealed record TaskMatch(string Element, string Form, ImmutableSortedDictionary<string, string>? Where = null);

/// <summary>How tasks with a form are completed where the record is silent.</summary>
/// <param name="Form">The form.</param>
/// <param name="Element">Only this user task; null for all with the form.</param>
/// <param name="After">How long after opening: a percentage of the time until due (<c>40%</c>) or an ISO 8601 duration; null for never.</param>
/// <param name="Values">What is filled in.</param>
/// <param name="Default">Always true: printed so.</param>
/// <param name="Note">Why this is assumed.</param>
/// <param name="Where">Only tasks that show these values, as a step's <see cref="TaskMatch.Where"/>; null for all.</param>
internal sealed record ReplayDefault(
    string Form,
    string? After,
    JsonObject Values,
    string? Element = null,
    bool Default = true,
    string? Note = null,
    ImmutableSortedDictionary<string, string>? Where = null);
