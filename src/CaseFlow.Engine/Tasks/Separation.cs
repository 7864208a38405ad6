using System.Collections.Immutable;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Tasks;

/// <summary>A way in which having done one user task keeps from another.</summary>
/// <param name="Property">The extension property that names the tasks.</param>
/// <param name="Separates">Whether what the first did keeps the second away.</param>
/// <param name="Refusal">What the second is told.</param>
internal sealed record Separation(string Property, Func<Actor, Actor, bool> Separates, Rejection Refusal)
{
    public static ImmutableArray<Separation> All { get; } =
    [
        new(UserTask.SeparateFromProperty, (doer, actor) => doer.IsSameEyesAs(actor), InstanceRejections.TaskFourEyes),
        new(UserTask.ExcludeCompleterOfProperty, (doer, actor) => doer.PersonId == actor.PersonId, InstanceRejections.TaskExcluded),
        new(UserTask.DifferentPostFromProperty, (doer, actor) => doer.SharesPostWith(actor), InstanceRejections.TaskSamePost),
        new(
            UserTask.DifferentOrganisationFromProperty,
            (doer, actor) => doer.OrganisationId is { } organisation && organisation == actor.OrganisationId,
            InstanceRejections.TaskSameOrganisation),
    ];
}
