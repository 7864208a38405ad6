using System.Collections.Immutable;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Workflows;

/// <summary>The steps of a deployed process in words, for those who do not see its drawing.</summary>
/// <param name="Key">The id of the process.</param>
/// <param name="Version">Which version; null for the newest.</param>
public sealed record GetProcessOutline(string Key, int? Version) : IQuery<Outcome<ImmutableArray<ProcessStep>>>
{
    public sealed class Validator : AbstractValidator<GetProcessOutline>
    {
        public Validator() => RuleFor(query => query.Key).NotEmpty().MaximumLength(200);
    }

    internal sealed class Handler(Rows rows, Definitions definitions) : IQueryHandler<GetProcessOutline, Outcome<ImmutableArray<ProcessStep>>>
    {
        public async ValueTask<Outcome<ImmutableArray<ProcessStep>>> Handle(GetProcessOutline query, CancellationToken cancellation)
        {
            var version = await rows.Reference<DefinitionRow>()
                .Where(row => row.Kind == DefinitionKind.Process && row.Key == query.Key && (query.Version == null || row.Version == query.Version))
                .MaxAsync(row => (int?)row.Version, cancellation);
            if (version is not { } found)
            {
                return WorkflowRejections.NotFound;
            }

            var process = await definitions.LoadAsync(new ProcessKey(query.Key, found), cancellation);
            return ProcessOutline.Of(process.Environment.Model);
        }
    }
}
