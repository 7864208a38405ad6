using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>Reports that an organisation cannot be reached, although the register of posts does not show it. It holds until that organisation speaks.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="Organisation">Which of those that are asked.</param>
/// <param name="Grounds">How that is known.</param>
[AllowedRoles("COORD", "FP", "DIR", "PRIN")]
public sealed record ReportSilenceAbsence(Guid CaseId, Guid SilenceId, string Organisation, string Grounds) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<ReportSilenceAbsence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Organisation).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotEmpty().MaximumLength(TextLimits.Line);
        }
    }

    internal sealed class Handler(CaseSilences silences) : ICommandHandler<ReportSilenceAbsence, Outcome<SilenceReceipt>>
    {
        public ValueTask<Outcome<SilenceReceipt>> Handle(ReportSilenceAbsence command, CancellationToken cancellation) => silences.SendAsync(
            command.CaseId, command.SilenceId, new SilenceCommand.ReportAbsence(command.Organisation, command.Grounds), cancellation);
    }
}
