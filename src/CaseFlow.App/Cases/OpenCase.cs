using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Storage;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Reviews;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Cases;

/// <summary>Opens a case.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Country">ISO 3166-1 alpha-3.</param>
/// <param name="Marking">A TLP label.</param>
/// <param name="Language">BCP 47 tag of what people write in it.</param>
/// <param name="Owners">Organisations that own it together.</param>
/// <param name="StartSource">What made somebody open it.</param>
/// <param name="ReleasableTo">Organisations that may be shown the case; null or empty when only its owners.</param>
/// <param name="ExerciseStartsAt">Where the clock of an exercise starts; null for a live case.</param>
/// <param name="Access">Who may read it, besides what marking, owners and release list say; null for nothing else.</param>
[AllowedRoles("COORD", "DIR", "ANALYST", "FP")]
public sealed record OpenCase(
    string Title,
    string Country,
    string Marking,
    string Language,
    IReadOnlyList<string> Owners,
    StartSource StartSource,
    IReadOnlyList<string>? ReleasableTo = null,
    DateTimeOffset? ExerciseStartsAt = null,
    AskedAccess? Access = null) : ICommand<Outcome<OpenedCase>>
{
    /// <summary>An id that CaseFlow itself has fixed ahead; null for a new one. For nobody else: whether it is taken would betray a hidden case.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The label of the case from which it follows and takes over who may read it; null when it follows from none.</summary>
    public AccessLabel? Inherited { get; init; }

    /// <summary>The review cycle from which it follows; null when it follows from none.</summary>
    public ReviewOrigin? Review { get; init; }

    public sealed class Validator : AbstractValidator<OpenCase>
    {
        public Validator(IValidator<AskedAccess> access)
        {
            RuleFor(command => command.Title).NotEmpty().MaximumLength(TextLimits.Line);
            RuleFor(command => command.Country).NotEmpty().IsCountry();
            RuleFor(command => command.Marking).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.Language).IsLanguage();
            RuleFor(command => command.Owners).NotEmptyNorEndless();
            RuleForEach(command => command.Owners).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.StartSource).IsInEnum();
            RuleFor(command => command.ReleasableTo).NotEndless();
            RuleForEach(command => command.ReleasableTo).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.CaseId).NotEqual(Guid.Empty);
            RuleFor(command => command.Access!).SetValidator(access).When(command => command.Access is not null);
        }
    }

    internal sealed class Handler(EventStore store, DecisionContextSource contexts, CaseClock clock) : ICommandHandler<OpenCase, Outcome<OpenedCase>>
    {
        public async ValueTask<Outcome<OpenedCase>> Handle(OpenCase command, CancellationToken cancellation)
        {
            var caseId = command.CaseId ?? contexts.NewPartition();
            if (command.ExerciseStartsAt is { } start)
            {
                clock.Set(caseId, new CaseTime(TimeBase.Exercise, ToMilliseconds(start)));
            }

            var open = command.ToDomain(caseId);
            var decision = await store.DecideAsync(
                Streams.Case, caseId, caseId, (state, context) => CaseDecider.Decide(open, state, context), cancellation);
            return decision.IsRejected ? decision.Rejection : new OpenedCase(caseId, decision.Events.OfType<CaseEvent.Opened>().Single().Reference);
        }

        private static DateTimeOffset ToMilliseconds(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
    }

    private CaseCommand.Open ToDomain(Guid caseId) => new(
        new CaseId(caseId),
        Title,
        Country,
        ExerciseStartsAt is null ? TimeBase.Live : TimeBase.Exercise,
        Marking,
        (ReleasableTo ?? []).ToImmutableSortedSet(StringComparer.Ordinal),
        Language,
        Owners.ToImmutableSortedSet(StringComparer.Ordinal),
        StartSource,
        Inherited is null ? Access?.ToDomain() : AccessTerms.Of(Inherited),
        Review);
}

/// <summary>That a case was opened.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">Its public name.</param>
public sealed record OpenedCase(Guid CaseId, string Reference);
