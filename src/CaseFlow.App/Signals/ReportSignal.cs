using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Signals;

/// <summary>Reports a signal from the field, from a partner or from public sources.</summary>
/// <param name="Summary">What happened.</param>
/// <param name="Theme">What kind of act or sign it is.</param>
/// <param name="Place">Where, and how exactly that is known.</param>
/// <param name="Time">When, and how exactly that is known.</param>
/// <param name="Actors">Who took part; empty when nobody knows.</param>
/// <param name="Killed">How many were killed; what is unknown stays null.</param>
/// <param name="Displaced">How many had to leave; null when unknown.</param>
/// <param name="RiskFactors">Risk factors that it touches, e.g. <c>RF07</c>.</param>
/// <param name="Report">How it came in, and what its source allows.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of the original.</param>
/// <param name="Grade">How the reporter grades source and information; null when they do not.</param>
/// <param name="ReleasableTo">Organisations that may be shown it; null or empty when none is named.</param>
/// <param name="Access">Who may read it, besides what marking and release list say; null for nothing else.</param>
[AllowedRoles("ANALYST", "COORD", "DESK", "FP", "REG", "CSO")]
public sealed record ReportSignal(
    string Summary,
    SignalTheme Theme,
    SignalPlace Place,
    SignalTime Time,
    IReadOnlyList<SignalActor> Actors,
    Estimate Killed,
    int? Displaced,
    IReadOnlyList<string> RiskFactors,
    SignalReport Report,
    string Marking,
    string Language,
    EvidenceGrade? Grade = null,
    IReadOnlyList<string>? ReleasableTo = null,
    AskedAccess? Access = null) : ICommand<Outcome<SignalReceipt>>
{
    public sealed class Validator : AbstractValidator<ReportSignal>
    {
        public Validator(IValidator<AskedAccess> access)
        {
            RuleFor(command => command.Summary).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Theme).IsInEnum();
            RuleFor(command => command.Place).NotNull().SetValidator(new SignalPlaceValidator());
            RuleFor(command => command.Time).NotNull().SetValidator(new SignalTimeValidator());
            RuleFor(command => command.Actors).NotNull().NotEndless();
            RuleForEach(command => command.Actors).ChildRules(actor => actor.RuleFor(one => one.Name).NotEmpty().MaximumLength(TextLimits.Line));
            RuleFor(command => command.Killed).NotNull().SetValidator(new EstimateValidator());
            RuleFor(command => command.Displaced).GreaterThanOrEqualTo(0);
            RuleFor(command => command.RiskFactors).NotNull().NotEndless();
            RuleForEach(command => command.RiskFactors).Matches("^RF(0[1-9]|1[0-4])$")
                .WithMessage("Expected a risk factor from RF01 to RF14, but '{PropertyValue}' is none.");
            RuleFor(command => command.Report).NotNull().SetValidator(new SignalReportValidator());
            RuleFor(command => command.Marking).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Language).IsLanguage();
            RuleFor(command => command.ReleasableTo).NotEndless();
            RuleForEach(command => command.ReleasableTo).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Access!).SetValidator(access).When(command => command.Access is not null);
        }
    }

    internal sealed class Handler(KnownSignals signals, DecisionContextSource contexts) : ICommandHandler<ReportSignal, Outcome<SignalReceipt>>
    {
        public ValueTask<Outcome<SignalReceipt>> Handle(ReportSignal command, CancellationToken cancellation)
        {
            var signalId = contexts.NewPartition();
            return signals.SendAsync(signalId, command.ToDomain(signalId), cancellation);
        }
    }

    private SignalCommand.Report ToDomain(Guid signalId)
    {
        var reference = new SourceReference(null, null, null, null, ReportClarity.Unknown);
        var factors = RiskFactors.ToImmutableSortedSet(StringComparer.Ordinal);
        var content = new SignalContent(Summary, Theme, Place, Time, [.. Actors], new Harm(Killed, Displaced: Displaced), factors, reference);
        var releasable = (ReleasableTo ?? []).ToImmutableSortedSet(StringComparer.Ordinal);
        return new(new SignalId(signalId), content, Report, Marking, releasable, Language, Grade, Access?.ToDomain());
    }
}
