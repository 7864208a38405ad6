using System.Collections.Immutable;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Instances;
using CaseFlow.Engine.Models;
using CaseFlow.Engine.Timers;
using CaseFlow.Kernel;

namespace CaseFlow.Engine.Schedules;

/// <summary>
/// Which conditional start events begin a process. Nothing watches over them, since there is no instance yet whose variables could change: whoever
/// learns something asks, and the host sends <see cref="InstanceCommand.Start"/> with each start event's id.
/// </summary>
public static class StartCondition
{
    /// <summary>The start events whose condition is true of the variables, in the order of the file.</summary>
    public static ImmutableArray<string> Of(ProcessEnvironment environment, FeelContext variables, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(environment);
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(context);
        var host = FeelHost.For(context, DeadlineFunction.For(environment, context.Now));
        return
        [
            .. environment.Model.StartEvents
                .Where(start => start.Definition is ConditionalEventDefinition definition
                    && definition.Condition.Evaluate(variables, host).Value is FeelBoolean { Value: true })
                .Select(start => start.Id),
        ];
    }
}
