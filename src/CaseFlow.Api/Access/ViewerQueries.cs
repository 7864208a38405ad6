using System.ComponentModel;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Roots;
using CaseFlow.App.Pipeline;

namespace CaseFlow.Api.Access;

[QueryFields]
internal sealed class ViewerQueries
{
    [Description("Who asks.")]
    public static Viewer Viewer(CallerContext caller) => new(caller.Caller);
}

[Description("The caller: a person acting from a post.")]
public sealed class Viewer(Caller caller)
{
    [Description("The person, or the partner system.")]
    public string PersonId => caller.Actor.PersonId;

    [Description("The post, e.g. fp-eu.")]
    public string? Post => caller.Actor.PostId;

    [Description("The post for which a deputy or substitute acts; null when they act from their own.")]
    public string? OnBehalfOf => caller.Actor.OnBehalfOf;

    [Description("The organisation that the post belongs to, e.g. EU.")]
    public string? Organisation => caller.Actor.OrganisationId;

    [Description("Groups for which they act, e.g. FP@EU: tasks are offered to these.")]
    public IEnumerable<string> Groups => caller.Groups;
}
