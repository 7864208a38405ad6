using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.App.Organisations;

/// <summary>The organisations that come with the product, and the invented posts from which exercises and replays act.</summary>
internal sealed class ShippedDirectory(Dispatcher dispatcher, OrganisationDirectory directory)
{
    /// <summary>The files in which they stand.</summary>
    public static readonly string[] Files = [Organisations, Posts];

    private const string Organisations = "organisations.json";
    private const string Posts = "posts.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Adds what was never there; what was changed or ended since stays.</summary>
    /// <param name="folder">Where <c>organisations.json</c> and <c>posts.json</c> lie.</param>
    /// <param name="withExercisePosts">Whether the invented posts are added, too.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Why not, or null.</returns>
    public async ValueTask<Rejection?> SeedAsync(string folder, bool withExercisePosts, CancellationToken cancellation)
    {
        var organisations = await ReadAsync<ShippedOrganisation>(folder, Organisations, cancellation);
        var posts = await ReadAsync<ShippedPost>(folder, Posts, cancellation);
        var added = posts.Where(post => withExercisePosts || !post.Exercise).ToLookup(post => post.Organisation, StringComparer.Ordinal);
        // the roles may just have been deployed
        directory.Forget();
        var known = await directory.CurrentAsync(cancellation);
        foreach (var organisation in organisations.Where(one => IsMissing(one, added[one.Id], known)))
        {
            var seed = new SeedOrganisation(organisation.Id, organisation.ToProfile(), [.. added[organisation.Id]]);
            if (await dispatcher.SendAsync(Caller.System(Door.CommandLine), seed, cancellation) is { IsRejected: true } refused)
            {
                return refused.Rejection;
            }
        }

        // another host may have added them meanwhile, of which no command of ours has told
        directory.Forget();
        return null;
    }

    private static bool IsMissing(ShippedOrganisation organisation, IEnumerable<ShippedPost> posts, DirectorySnapshot known) =>
        !known.Organisations.ContainsKey(organisation.Id) || posts.Any(post => known.Find(post.Id) is null);

    private static async ValueTask<ImmutableArray<T>> ReadAsync<T>(string folder, string name, CancellationToken cancellation)
    {
        var file = Path.Combine(folder, name);
        return File.Exists(file) && JsonSerializer.Deserialize<ShippedFile<T>>(await File.ReadAllTextAsync(file, cancellation), Json) is { } read
            ? read.Items
            : [];
    }

    private sealed record ShippedFile<T>(ImmutableArray<T> Items);

    private sealed record ShippedOrganisation(
        string Id, string Name, string Kind, string Zone, string Language, int Ceiling, bool IsHost, ImmutableArray<FormalMarking> Markings)
    {
        public OrganisationProfile ToProfile() =>
            new(Name, Kind, Zone, Language, Markings.IsDefault ? [] : Markings, Ceiling, Wall.Prevention, IsHost);
    }
}

/// <summary>A post as it comes with the product.</summary>
internal sealed record ShippedPost(
    string Id, string Title, string Role, string Organisation, ImmutableArray<string> Groups, string Person, bool Exercise, string? Station = null);
