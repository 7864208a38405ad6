using CaseFlow.Decisions.Feel;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Instances;

/// <summary>Who completed a task and when; expressions read it as <c>tasks.elementId.completedBy</c> and so on.</summary>
/// <param name="CompletedBy">The person's id.</param>
/// <param name="CompletedByPost">The post that the person held.</param>
/// <param name="CompletedByOrganisation">The post's organisation.</param>
/// <param name="OnBehalfOf">The post for which a deputy acted; null when acting for oneself.</param>
/// <param name="OpenedAt">When the task was opened.</param>
/// <param name="ClaimedAt">When it was claimed.</param>
/// <param name="CompletedAt">When it was completed.</param>
public sealed record TaskFacts(
    string CompletedBy,
    string? CompletedByPost,
    string? CompletedByOrganisation,
    string? OnBehalfOf,
    DateTimeOffset OpenedAt,
    DateTimeOffset ClaimedAt,
    DateTimeOffset CompletedAt)
{
    internal Actor Doer() => new(CompletedBy, CompletedByPost, CompletedByOrganisation, OnBehalfOf);

    internal FeelContext ToFeel() =>
        FeelContext.Of(
            ("completedBy", new FeelString(CompletedBy)),
            ("completedByPost", TextOrNull(CompletedByPost)),
            ("completedByOrganisation", TextOrNull(CompletedByOrganisation)),
            ("onBehalfOf", TextOrNull(OnBehalfOf)),
            ("openedAt", FeelDateTime.From(OpenedAt)),
            ("claimedAt", FeelDateTime.From(ClaimedAt)),
            ("completedAt", FeelDateTime.From(CompletedAt)));

    private static FeelValue TextOrNull(string? text) => text is null ? FeelNull.Instance : new FeelString(text);
}
