using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Signals;

/// <summary>Grades a signal's source and its information, each by itself; earlier grades stay readable.</summary>
/// <param name="SignalId">The signal.</param>
/// <param name="SourceGrade">Admiralty grade of the source, A to F.</param>
/// <param name="InformationGrade">Admiralty grade of the information, 1 to 6.</param>
/// <param name="Grounds">Why.</param>
[AllowedRoles("ANALYST", "DESK")]
public sealed record GradeSignal(Guid SignalId, SourceGrade SourceGrade, int InformationGrade, string Grounds) : ICommand<Outcome<SignalReceipt>>
{
    public sealed class Validator : AbstractValidator<GradeSignal>
    {
        public Validator()
        {
            RuleFor(command => command.SignalId).NotEmpty();
            RuleFor(command => command.SourceGrade).IsInEnum();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(KnownSignals signals) : ICommandHandler<GradeSignal, Outcome<SignalReceipt>>
    {
        public ValueTask<Outcome<SignalReceipt>> Handle(GradeSignal command, CancellationToken cancellation)
        {
            var grade = new EvidenceGrade(command.SourceGrade, command.InformationGrade);
            return signals.SendAsync(command.SignalId, new SignalCommand.Grade(grade, command.Grounds), cancellation);
        }
    }
}
