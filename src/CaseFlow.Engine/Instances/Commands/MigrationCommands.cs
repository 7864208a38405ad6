using System.Collections.Immutable;

namespace CaseFlow.Engine.Instances;

public abstract partial record InstanceCommand
{
    /// <summary>
    /// The instance goes on in another version of its process. All that is open must find its place there, else the command is refused and
    /// names what would be lost. Nothing begins anew: visits, tasks, jobs, calls and whatever is waited for keep their ids; tasks keep their
    /// name, form, candidates and times, timers their due time, subscriptions their message. Events of the target that the instance does not
    /// wait for yet, on borders, in event sub-processes or after event-based gateways, are waited for from now on; those that the target
    /// does not have any more are not.
    /// </summary>
    /// <param name="ProcessDefinitionKey">Where it goes, <c>processId:version</c>: another version of the same process.</param>
    /// <param name="Target">What the instance looks up from then on.</param>
    /// <param name="Elements">
    /// Ids of elements and sequence flows in the definition that it runs, with those that they have in the target. What is not named keeps
    /// its id.
    /// </param>
    /// <param name="Grounds">Why.</param>
    public sealed record Migrate(
        string ProcessDefinitionKey, ProcessEnvironment Target, ImmutableSortedDictionary<string, string> Elements, string Grounds)
        : InstanceCommand;
}
