using System.Text.Json.Nodes;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Plans;
using CaseFlow.App.Storage;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Decides at a gate: an entry of the decision log. A vote on a design needs its political consequences stated and read.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Gate">Where it is decided.</param>
/// <param name="Outcome">The outcome as the workflow knows it, e.g. <c>act</c>, <c>approve</c>, <c>close</c>.</param>
/// <param name="Grounds">Why.</param>
/// <param name="OptionsRejected">What else was on the table.</param>
/// <param name="Dissent">Who disagreed and why; null when nobody did.</param>
/// <param name="ConsequencesRead">Whether the decider has read the political consequences.</param>
/// <param name="ValidUntil">When the decision lapses; null when it does not.</param>
/// <param name="NextReviewAt">When it is to be looked at again; null when it is not.</param>
/// <param name="PlanId">The plan that is voted on; null for the case's newest.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="LegalView">What the legal advice was; null when none was given.</param>
/// <param name="Deciders">Posts that decide together with the caller; null or empty when the caller decides alone.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
[AllowedRoles("DIR", "PRIN", "DEPUTY")]
public sealed record DecideGate(
    Guid CaseId,
    Gate Gate,
    string Outcome,
    string Grounds,
    IReadOnlyList<string>? OptionsRejected = null,
    string? Dissent = null,
    bool ConsequencesRead = false,
    DateTimeOffset? ValidUntil = null,
    DateTimeOffset? NextReviewAt = null,
    Guid? PlanId = null,
    Guid? TaskId = null,
    string? LegalView = null,
    IReadOnlyList<string>? Deciders = null,
    int? ExpectedVersion = null) : ICommand<Outcome<CaseReceipt>>, ITaskCommand
{
    public sealed class Validator : AbstractValidator<DecideGate>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Gate).IsInEnum();
            RuleFor(command => command.Outcome).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
            RuleFor(command => command.OptionsRejected).NotEndless();
            RuleForEach(command => command.OptionsRejected).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Dissent).MaximumLength(TextLimits.Text);
            RuleFor(command => command.LegalView).MaximumLength(TextLimits.Text);
            RuleFor(command => command.Deciders).NotEndless();
            RuleForEach(command => command.Deciders).NotEmpty().MaximumLength(TextLimits.Code);
        }
    }

    internal sealed class Handler(EventStore store, CasePlans plans) : ICommandHandler<DecideGate, Outcome<CaseReceipt>>
    {
        public async ValueTask<Outcome<CaseReceipt>> Handle(DecideGate command, CancellationToken cancellation)
        {
            var decision = command.ToDecision();
            var draft = decision.IsDesignVote ? await DraftAsync(command, cancellation) : null;
            var decide = new CaseCommand.DecideGate(decision with { Plan = draft?.Id }, draft is { HasConsequences: true });
            return await store.SendAsync(command.CaseId, decide, cancellation);
        }

        private async ValueTask<PlanDraft?> DraftAsync(DecideGate command, CancellationToken cancellation)
        {
            var planId = await plans.FindAsync(command.CaseId, command.PlanId, cancellation);
            var (plan, _) = await store.LoadAsync(Streams.Plan, command.CaseId, planId, cancellation);
            return plan switch
            {
                Plan.Drafting s => s.Draft,
                Plan.Approved s => s.Draft,
                _ => null,
            };
        }
    }

    /// <inheritdoc/>
    public Rejection? Misfit(JsonObject variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        return $"{variables["gate"]}" is { Length: > 0 } gate && !gate.Equals($"{Gate}", StringComparison.OrdinalIgnoreCase) ? OtherGate(gate)
            : variables["outcomes"] is JsonArray offered && !offered.Any(outcome => $"{outcome}" == Outcome) ? NotOffered(offered)
            : null;
    }

    private Rejection OtherGate(string gate) => new(
        RejectionKind.Invalid, "gate.other_gate", $"Expected a decision at the gate {gate} of the task, but got one at {Gate}.", "gate");

    private Rejection NotOffered(JsonArray offered) => new(
        RejectionKind.Invalid, "gate.outcome_not_offered", $"Expected one of {string.Join(", ", offered)}, but got {Outcome}.", "outcome");

    private GateDecision ToDecision() =>
        new(Gate, Outcome, Grounds, [.. OptionsRejected ?? []], Dissent, ConsequencesRead, ValidUntil, NextReviewAt)
        {
            LegalView = LegalView,
            Deciders = Deciders is { Count: > 0 } posts ? [.. posts] : null,
        };
}
