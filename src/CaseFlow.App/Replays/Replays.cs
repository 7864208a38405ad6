using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Workflows;

namespace CaseFlow.App.Replays;

/// <summary>Historic cases that come with the product, to be carried through the present workflows.</summary>
/// <param name="dispatcher">The door.</param>
/// <param name="shipped">Where the files lie.</param>
public sealed class Replays(Dispatcher dispatcher, ShippedWorkflows shipped)
{
    private static readonly Caller Reader = Caller.System(Door.CommandLine);

    /// <summary>The names of all replays.</summary>
    public IEnumerable<string> Names =>
        Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)
            : [];

    private string Folder => Path.Combine(shipped.Directory, "replays");

    /// <summary>Carries a case through to its end, or on from where an earlier run was killed; a finished one is only told again.</summary>
    public async ValueTask<Outcome<ReplayReport>> RunAsync(string name, IProgress<ReplayProgress> progress, CancellationToken cancellation)
    {
        if (!Names.Contains(name))
        {
            return new Rejection(
                RejectionKind.NotFound, "replay.not_found", $"Expected one of the replays {string.Join(", ", Names)}, but there is no {name}.");
        }

        var file = await ReadAsync(name, cancellation);
        if (await CarryOutAsync(file, progress, cancellation) is { } stopped)
        {
            return stopped;
        }

        var caseId = ReplayCase.IdOf(file.Key);
        var timeline = await dispatcher.SendAsync(Reader, new GetTimeline(caseId, file), cancellation);
        return new ReplayReport(caseId, file.Title, timeline.Value);
    }

    internal async ValueTask<ReplayFile> ReadAsync(string name, CancellationToken cancellation) =>
        ReplayFile.Read(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".json"), cancellation));

    /// <summary>The same without telling its story; answers why it stopped before its end, or null.</summary>
    internal async ValueTask<Rejection?> CarryOutAsync(ReplayFile file, IProgress<ReplayProgress> progress, CancellationToken cancellation)
    {
        if (await shipped.AddExercisePostsAsync(cancellation) is { } refused)
        {
            return refused;
        }

        var posts = await dispatcher.SendAsync(Reader, new GetPosts(), cancellation);
        var replayed = new ReplayCase(dispatcher, ReplayCase.IdOf(file.Key), posts.Value.ToDictionary(post => post.Id));
        return await new ReplayRunner(replayed, file, progress).RunAsync(cancellation);
    }

    /// <summary>Whether all that the database ever held began with one of these replays: then it is theirs, and nobody's work is among it.</summary>
    internal async ValueTask<bool> MayFillAsync(IEnumerable<ReplayFile> files, CancellationToken cancellation) =>
        (await dispatcher.SendAsync(Reader, new FirstCase(), cancellation)).Value is var first
        && (first == Guid.Empty || files.Any(file => ReplayCase.IdOf(file.Key) == first));
}

/// <summary>A case that was replayed.</summary>
public sealed record ReplayReport(Guid CaseId, string Title, Timeline Timeline);
