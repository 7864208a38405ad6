using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Silences;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Silences;

/// <summary>
/// Breaks the silence for the caller's organisation: the text is then not adopted. What the server receives at the end or later is kept without
/// effect.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="SilenceId">The item.</param>
/// <param name="Grounds">Why not; needed when there is no amendment.</param>
/// <param name="Amendment">How the text should read instead.</param>
[AllowedRoles("FP", "DIR", "PRIN")]
public sealed record BreakSilence(Guid CaseId, Guid SilenceId, string? Grounds = null, string? Amendment = null) : ICommand<Outcome<SilenceReceipt>>
{
    public sealed class Validator : AbstractValidator<BreakSilence>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.SilenceId).NotEmpty();
            RuleFor(command => command.Grounds).MaximumLength(TextLimits.Text);
            RuleFor(command => command.Amendment).MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseSilences silences, ReceivedMoments received) : ICommandHandler<BreakSilence, Outcome<SilenceReceipt>>
    {
        public async ValueTask<Outcome<SilenceReceipt>> Handle(BreakSilence command, CancellationToken cancellation)
        {
            var objection = new SilenceCommand.Break(command.Grounds, command.Amendment, await received.OfAsync(command.CaseId, cancellation));
            return await silences.SendAsync(command.CaseId, command.SilenceId, objection, cancellation);
        }
    }
}
