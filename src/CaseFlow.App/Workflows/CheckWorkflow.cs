using System.Collections.Immutable;
using CaseFlow.App.Pipeline;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>What <see cref="DeployWorkflow"/> would find in files, graded; nothing is stored. Empty when all of it runs as it stands there.</summary>
/// <param name="Resources">The files.</param>
[AllowedRoles("COORD", "ADMIN")]
public sealed record CheckWorkflow(ImmutableArray<WorkflowResource> Resources) : IQuery<Outcome<ImmutableArray<WorkflowProblem>>>
{
    public sealed class Validator : AbstractValidator<CheckWorkflow>
    {
        public Validator()
        {
            RuleFor(query => query.Resources).NotEmpty().Must(resources => resources.Length <= DeployWorkflow.MaxResources)
                .WithMessage($"Expected at most {DeployWorkflow.MaxResources} files.");
            RuleForEach(query => query.Resources).ChildRules(resource =>
            {
                resource.RuleFor(file => file.Name).NotEmpty().MaximumLength(400);
                resource.RuleFor(file => file.Text).NotEmpty().MaximumLength(DeployWorkflow.MaxTextLength);
            });
        }
    }

    internal sealed class Handler : IQueryHandler<CheckWorkflow, Outcome<ImmutableArray<WorkflowProblem>>>
    {
        public ValueTask<Outcome<ImmutableArray<WorkflowProblem>>> Handle(CheckWorkflow query, CancellationToken cancellation) =>
            ValueTask.FromResult<Outcome<ImmutableArray<WorkflowProblem>>>(WorkflowReader.Read(query.Resources).Problems);
    }
}
