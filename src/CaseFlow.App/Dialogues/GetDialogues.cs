using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Dialogues;

/// <summary>Dialogues by their ids, in one statement; ids that name none, or none that the caller may see, are left out.</summary>
public sealed record GetDialogues(ImmutableArray<Guid> DialogueIds) : IQuery<Outcome<ImmutableArray<DialogueView>>>
{
    public sealed class Validator : AbstractValidator<GetDialogues>
    {
        public Validator() => RuleFor(query => query.DialogueIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDialogues, Outcome<ImmutableArray<DialogueView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DialogueView>>> Handle(GetDialogues query, CancellationToken cancellation)
        {
            var ids = query.DialogueIds.ToArray();
            var found = await rows.Of<DialogueRow>().Where(row => ids.Contains(row.CaseId)).Select(DialogueView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
