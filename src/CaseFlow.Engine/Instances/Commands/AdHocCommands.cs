using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>Activates activities of an ad-hoc sub-process, all or none; the same one may be named several times.</summary>
    /// <param name="AdHocInstanceId">The visit of the sub-process.</param>
    /// <param name="Activities">What to activate, in this order.</param>
    /// <param name="Grounds">Why.</param>
    /// <param name="CancelsRemaining">Whether what still runs in the sub-process is terminated first.</param>
    public sealed record ActivateAdHoc(
        ElementInstanceId AdHocInstanceId, ImmutableArray<AdHocActivity> Activities, string Grounds, bool CancelsRemaining = false) : InstanceCommand;

    /// <summary>Completes an ad-hoc sub-process, whatever its condition says; what still runs in it is terminated.</summary>
    /// <param name="AdHocInstanceId">The visit of the sub-process.</param>
    /// <param name="Grounds">Why.</param>
    public sealed record CompleteAdHoc(ElementInstanceId AdHocInstanceId, string Grounds) : InstanceCommand;
}

/// <summary>An activity of an ad-hoc sub-process, and the variables with which it begins.</summary>
/// <param name="ElementId">The activity; no flow leads to it.</param>
/// <param name="Variables">They are its own: nothing else sees them.</param>
public sealed record AdHocActivity(string ElementId, FeelContext Variables);
