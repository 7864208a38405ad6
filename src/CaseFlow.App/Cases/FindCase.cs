using CaseFlow.App.Forms;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Cases;

/// <summary>The case with a public reference, e.g. one that stands in a letter.</summary>
public sealed record FindCase(string Reference) : IQuery<Outcome<CaseView>>
{
    public sealed class Validator : AbstractValidator<FindCase>
    {
        public Validator() => RuleFor(query => query.Reference).NotEmpty().MaximumLength(TextLimits.Code);
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<FindCase, Outcome<CaseView>>
    {
        public async ValueTask<Outcome<CaseView>> Handle(FindCase query, CancellationToken cancellation)
        {
            var found = await rows.Of<CaseRow>().Where(row => row.Reference == query.Reference).Select(CaseView.FromRow).FirstOrDefaultAsync(cancellation);
            return found is null ? CaseRejections.NotFound : found;
        }
    }
}
