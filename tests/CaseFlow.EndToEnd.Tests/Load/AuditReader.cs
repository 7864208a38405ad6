using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.EndToEnd.Tests.Histories;

namespace CaseFlow.EndToEnd.Tests.Load;

/// <summary>Reads what was kept as any partner system can: through the API.</summary>
internal static class AuditReader
{
    /// <summary>What is asked of each line.</summary>
    public const string Fields = "streamId version type body";

    public static AuditLine Read(JsonElement node) => new(
        Pages.Checks.IdOf(node.GetProperty("streamId").GetString()!),
        node.GetProperty("version").GetInt64(),
        node.GetProperty("type").GetString()!,
        node.GetProperty("body").GetRawText());

    /// <summary>The audit of all cases.</summary>
    public static async Task<ImmutableArray<AuditLine>> ReadAllAsync(LoadClient client)
    {
        var lines = ImmutableArray.CreateBuilder<AuditLine>();
        await foreach (var node in PagesAsync(client, "cases", page => $"cases({page}) {{ nodes {{ id }} {PageInfo} }}", data => data))
        {
            var id = node.GetProperty("id").GetString()!;
            var ofCase = PagesAsync(
                client,
                "history",
                page => $"case(by: {{ id: \"{id}\" }}) {{ history({page}) {{ nodes {{ {Fields} }} {PageInfo} }} }}",
                data => data.GetProperty("case"));
            await foreach (var line in ofCase)
            {
                lines.Add(Read(line));
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>All drafts of a post.</summary>
    public static async Task<ImmutableArray<KeptDraft>> ReadDraftsAsync(LoadClient client, string post)
    {
        var drafts = ImmutableArray.CreateBuilder<KeptDraft>();
        var pages = PagesAsync(
            client, "myDrafts", page => $"myDrafts({page}) {{ nodes {{ task {{ id }} revision values }} {PageInfo} }}", data => data, post);
        await foreach (var draft in pages)
        {
            drafts.Add(new(
                Pages.Checks.IdOf(draft.GetProperty("task").GetProperty("id").GetString()!),
                post,
                draft.GetProperty("revision").GetInt32(),
                draft.GetProperty("values").GetRawText()));
        }

        return drafts.ToImmutable();
    }

    private const string PageInfo = "pageInfo { hasNextPage endCursor }";

    private static async IAsyncEnumerable<JsonElement> PagesAsync(
        LoadClient client, string list, Func<string, string> query, Func<JsonElement, JsonElement> parent, string post = "coord-un")
    {
        var page = "first: 100";
        while (true)
        {
            var found = parent(await client.AskAsync(post, query(page))).GetProperty(list);
            foreach (var node in found.GetProperty("nodes").EnumerateArray())
            {
                yield return node;
            }

            var info = found.GetProperty("pageInfo");
            if (!info.GetProperty("hasNextPage").GetBoolean())
            {
                yield break;
            }

            page = $"first: 100, after: \"{info.GetProperty("endCursor").GetString()}\"";
        }
    }
}
