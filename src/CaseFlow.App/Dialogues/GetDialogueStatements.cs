using System.Collections.Immutable;
using CaseFlow.App.Paging;
using CaseFlow.App.Storage;
using FluentValidation;
using Mediator;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.App.Dialogues;

/// <summary>What was said in several dialogues, in the order in which it was written down, in one statement.</summary>
public sealed record GetDialogueStatements(ImmutableArray<Guid> DialogueIds) : IQuery<Outcome<ImmutableArray<DialogueStatementView>>>
{
    public sealed class Validator : AbstractValidator<GetDialogueStatements>
    {
        public Validator() => RuleFor(query => query.DialogueIds).IsBatch();
    }

    internal sealed class Handler(Rows rows) : IQueryHandler<GetDialogueStatements, Outcome<ImmutableArray<DialogueStatementView>>>
    {
        public async ValueTask<Outcome<ImmutableArray<DialogueStatementView>>> Handle(GetDialogueStatements query, CancellationToken cancellation)
        {
            var ids = query.DialogueIds.ToArray();
            var found = await rows.Of<DialogueStatementRow>().Where(row => ids.Contains(row.CaseId))
                .OrderBy(row => row.Number).Select(DialogueStatementView.FromRow).ToListAsync(cancellation);
            return found.ToImmutableArray();
        }
    }
}
