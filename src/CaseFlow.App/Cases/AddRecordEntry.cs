using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Cases;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Adds a dated fact of the public record to a case, also to a closed one.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Entry">The fact.</param>
[AllowedRoles("COORD", "DESK", "ANALYST", "FP", "EVAL")]
public sealed record AddRecordEntry(Guid CaseId, RecordEntry Entry) : ICommand<Outcome<CaseReceipt>>
{
    public sealed class Validator : AbstractValidator<AddRecordEntry>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Entry).NotNull().SetValidator(new RecordEntryValidator());
        }
    }

    internal sealed class Handler(EventStore store) : ICommandHandler<AddRecordEntry, Outcome<CaseReceipt>>
    {
        public ValueTask<Outcome<CaseReceipt>> Handle(AddRecordEntry command, CancellationToken cancellation) =>
            store.SendAsync(command.CaseId, new CaseCommand.AddRecordEntry(command.Entry), cancellation);
    }
}
