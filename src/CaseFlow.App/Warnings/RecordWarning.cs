using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Warnings;

/// <summary>Records in a case that somebody warned.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="WarnedBy">Who warned, as the record names them.</param>
/// <param name="Text">What they warned of.</param>
/// <param name="Source">Where it is written.</param>
[AllowedRoles("COORD", "ANALYST", "DESK", "FP", "REG")]
public sealed record RecordWarning(Guid CaseId, string WarnedBy, string Text, string Source) : ICommand<Outcome<WarningReceipt>>
{
    public sealed class Validator : AbstractValidator<RecordWarning>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.WarnedBy).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Text).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Source).NotEmpty().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseWarnings warnings, DecisionContextSource contexts) : ICommandHandler<RecordWarning, Outcome<WarningReceipt>>
    {
        public async ValueTask<Outcome<WarningReceipt>> Handle(RecordWarning command, CancellationToken cancellation)
        {
            var warningId = (await contexts.ForAsync(command.CaseId, cancellation)).NewId();
            var record = new WarningCommand.Record(new WarningId(warningId), command.WarnedBy, command.Text, command.Source);
            return await warnings.SendToAsync(command.CaseId, warningId, record, cancellation);
        }
    }
}
