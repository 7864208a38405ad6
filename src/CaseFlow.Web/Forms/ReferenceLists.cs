using System.Text.Json;
using CaseFlow.App.Workflows;
using CaseFlow.Web.Shared;

namespace CaseFlow.Web.Forms;

/// <summary>Reads lists of reference data as they are deployed now.</summary>
public sealed class ReferenceLists(Sender sender)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The items of a list; none when it is not deployed.</summary>
    public async ValueTask<IReadOnlyList<TItem>> ReadAsync<TItem>(string key)
    {
        var found = await sender.SendAsync(new GetDefinitionText(DefinitionKind.Reference, key, Version: null));
        return found.IsRejected ? [] : JsonSerializer.Deserialize<ReferenceFile<TItem>>(found.Value.Text, Json)?.Items ?? [];
    }

    private sealed record ReferenceFile<TItem>(IReadOnlyList<TItem> Items);
}

/// <summary>A risk factor of the UN Framework of Analysis.</summary>
/// <param name="Id"><c>RF01</c> to <c>RF14</c>.</param>
/// <param name="Title">As in the source.</param>
/// <param name="Summary">In our own words.</param>
public sealed record RiskFactorItem(string Id, string Title, string Summary);

/// <summary>A measure of the catalogue.</summary>
/// <param name="Id">E.g. <c>D01</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Description">What it does.</param>
/// <param name="Phases">In which phases it may be taken.</param>
/// <param name="RiskFactors">Which factors it answers.</param>
/// <param name="AllFactors">Whether it answers all.</param>
public sealed record MeasureItem(
    string Id, string Name, string Description, IReadOnlyList<string> Phases, IReadOnlyList<string> RiskFactors, bool AllFactors);
