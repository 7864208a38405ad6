using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Workflows;

/// <summary>The file of a deployed definition as it was handed in.</summary>
/// <param name="Kind">What kind of definition.</param>
/// <param name="Key">Its process, decision or form id, or the key of reference data.</param>
/// <param name="Version">Which version; null for the newest.</param>
public sealed record GetDefinitionText(DefinitionKind Kind, string Key, int? Version) : IQuery<Outcome<WorkflowResource>>
{
    public sealed class Validator : AbstractValidator<GetDefinitionText>
    {
        public Validator() => RuleFor(query => query.Key).NotEmpty().MaximumLength(200);
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDefinitionText, Outcome<WorkflowResource>>
    {
        public async ValueTask<Outcome<WorkflowResource>> Handle(GetDefinitionText query, CancellationToken cancellation)
        {
            var resource = await rows.FindFileAsync(query.Kind, query.Key, query.Version, cancellation);
            return resource is null ? WorkflowRejections.NotFound : resource;
        }
    }
}
