using CaseFlow.App.Pipeline;
using CaseFlow.App.Workflows;
using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Schedules;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Messages;

/// <summary>
/// Looks at the conditional start events of all processes, with something that has become known, and starts in a case those whose condition is true.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Variables">What is known; becomes the variables of what is started.</param>
[AllowedRoles("COORD", "ANALYST", "DESK", "FP")]
public sealed record EvaluateStartConditions(Guid CaseId, FeelContext Variables) : ICommand<Outcome<StartedInstances>>
{
    public sealed class Validator : AbstractValidator<EvaluateStartConditions>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Variables).NotNull();
        }
    }

    internal sealed class Handler(Definitions definitions, Instances instances, DecisionContextSource contexts)
        : ICommandHandler<EvaluateStartConditions, Outcome<StartedInstances>>
    {
        public async ValueTask<Outcome<StartedInstances>> Handle(EvaluateStartConditions command, CancellationToken cancellation)
        {
            var context = await contexts.ForAsync(command.CaseId, cancellation);
            var started = new List<Guid>();
            await foreach (var process in definitions.NewestAsync(cancellation))
            {
                foreach (var start in StartCondition.Of(process.Environment, command.Variables, context))
                {
                    var instance = await instances.StartAsync(command.CaseId, process, new(command.Variables, StartElementId: start), cancellation);
                    if (instance.IsRejected)
                    {
                        return instance.Rejection;
                    }

                    started.Add(instance.Value);
                }
            }

            return new StartedInstances(started);
        }
    }
}

/// <summary>What was started.</summary>
/// <param name="InstanceIds">The instances; none when no condition was true.</param>
public sealed record StartedInstances(IReadOnlyList<Guid> InstanceIds);
