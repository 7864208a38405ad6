using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tasks;
using CaseFlow.Cases.Assessments;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Assessments;

/// <summary>Asks organisations for their view of the risk.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Questions">What is asked.</param>
/// <param name="Organisations">Who is asked.</param>
/// <param name="WindowDays">How long they have, in days; late input becomes an addendum.</param>
/// <param name="TaskId">The task that it completes.</param>
/// <param name="ExpectedVersion">The version of the task that the caller has seen: a later one is refused. Null takes it as it is.</param>
public sealed record ScopeAssessment(
    Guid CaseId, string Questions, IReadOnlyList<string> Organisations, int WindowDays, Guid? TaskId = null, int? ExpectedVersion = null)
    : ICommand<Outcome<AssessmentReceipt>>, ITaskCommand
{
    /// <summary>Longest window, in days.</summary>
    public const int MaxWindowDays = 366;

    public sealed class Validator : AbstractValidator<ScopeAssessment>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Questions).NotEmpty().MaximumLength(TextLimits.Text);
            RuleFor(command => command.Organisations).NotEmptyNorEndless();
            RuleForEach(command => command.Organisations).NotEmpty().MaximumLength(TextLimits.Code);
            RuleFor(command => command.WindowDays).InclusiveBetween(1, MaxWindowDays);
        }
    }

    internal sealed class Handler(CaseAssessments assessments, ReadingOrganisations reading, DecisionContextSource contexts)
        : ICommandHandler<ScopeAssessment, Outcome<AssessmentReceipt>>
    {
        public async ValueTask<Outcome<AssessmentReceipt>> Handle(ScopeAssessment command, CancellationToken cancellation)
        {
            var assessmentId = (await contexts.ForAsync(command.CaseId, cancellation)).NewId();
            var asked = command.Organisations.ToImmutableSortedSet(StringComparer.Ordinal);
            if (await reading.ExceptAsync(command.CaseId, asked, cancellation) is [_, ..] shutOut)
            {
                return AssessmentRejections.CannotRead(shutOut);
            }

            var open = new AssessmentCommand.Open(new AssessmentId(assessmentId), command.Questions, asked, TimeSpan.FromDays(command.WindowDays));
            return await assessments.SendToAsync(command.CaseId, assessmentId, open, cancellation);
        }
    }
}
