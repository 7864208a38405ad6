using System.Globalization;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Schedules;

namespace CaseFlow.App.Workflows;

/// <summary>
/// An opened case begins its process in the same transaction: a review that fell due that of reviews. It begins at the start event whose condition is
/// true of the case, else at the plain one. Where no such process is deployed, the case is worked on by hand.
/// </summary>
internal sealed class StartWorkflowWhenCaseOpened(
    Definitions definitions, Instances instances, OrganisationDirectory directory, DecisionContextSource contexts)
    : IReaction<CaseEvent.Opened>
{
    /// <summary>The process that every other case begins with; it chooses the variant.</summary>
    public const string ProcessId = "prevention-case";

    private const string RegionalLiaison = "REG";

    public async ValueTask<Rejection?> ReactAsync(Recorded<CaseEvent.Opened> recorded, CancellationToken cancellation)
    {
        var opened = recorded.Event;
        if (await definitions.LatestAsync(opened.Review is null ? ProcessId : Variant.Review, cancellation) is not { } process)
        {
            return null;
        }

        var variables = FeelContext.Of(
            ("caseReference", new FeelString(opened.Reference)),
            ("title", new FeelString(opened.Title)),
            ("country", new FeelString(opened.Country)),
            ("startSource", new FeelString(opened.StartSource.ToString().ToLower(CultureInfo.InvariantCulture))),
            ("organisations", new FeelList([.. opened.Owners.Select(owner => new FeelString(owner))])),
            ("regions", Regions(opened, await directory.CurrentAsync(cancellation))));
        var start = StartCondition.Of(process.Environment, variables, await contexts.ForAsync(recorded.CaseId, cancellation)).FirstOrDefault();
        var started = await instances.StartAsync(recorded.CaseId, process, new InstanceStart(variables, start), cancellation);
        return started.IsRejected ? started.Rejection : null;
    }

    /// <summary>Whom to ask in the region: organisations with a regional liaison that may be shown the case; null leaves it to the process.</summary>
    private static FeelValue Regions(CaseEvent.Opened opened, DirectorySnapshot directory)
    {
        var liaisons = directory.Posts
            .Where(each => each.Post.Terms.Role == RegionalLiaison)
            .Select(each => each.Organisation.Id)
            .ToHashSet(StringComparer.Ordinal);
        var regions = opened.ReleasableTo.Where(liaisons.Contains).Select(organisation => new FeelString(organisation)).ToList();
        return regions.Count == 0 ? FeelNull.Instance : new FeelList([.. regions]);
    }
}
