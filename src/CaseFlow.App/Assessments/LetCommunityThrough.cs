using System.Collections.Immutable;
using CaseFlow.App.Access;
using CaseFlow.App.Forms;
using CaseFlow.App.Pipeline;
using CaseFlow.Cases.Assessments;
using FluentValidation;
using Mediator;

namespace CaseFlow.App.Assessments;

/// <summary>
/// Lets readers on the other side of the wall between prevention and counter-terrorism see what civil society of the caller's organisation has
/// contributed to an assessment so far; each such exception is on record. They must be let through to the case, too.
/// </summary>
/// <param name="CaseId">The case.</param>
/// <param name="Readers">Posts such as legal-un, groups such as LEGAL@UN or organisations such as @UN, in place of those let through before.</param>
/// <param name="Grounds">Why.</param>
/// <param name="AssessmentId">The assessment; null for the case's newest.</param>
[AllowedRoles("DIR", "SEC")]
public sealed record LetCommunityThrough(Guid CaseId, IReadOnlyList<string> Readers, string Grounds, Guid? AssessmentId = null)
    : ICommand<Outcome<AssessmentReceipt>>
{
    public sealed class Validator : AbstractValidator<LetCommunityThrough>
    {
        public Validator()
        {
            RuleFor(command => command.CaseId).NotEmpty();
            RuleFor(command => command.Readers).NotEmptyNorEndless();
            RuleForEach(command => command.Readers).IsGranteeOrOrganisation();
            RuleFor(command => command.Grounds).NotNull().MaximumLength(TextLimits.Text);
        }
    }

    internal sealed class Handler(CaseAssessments assessments) : ICommandHandler<LetCommunityThrough, Outcome<AssessmentReceipt>>
    {
        public ValueTask<Outcome<AssessmentReceipt>> Handle(LetCommunityThrough command, CancellationToken cancellation)
        {
            var readers = command.Readers.ToImmutableSortedSet(StringComparer.Ordinal);
            return assessments.SendAsync(
                command.CaseId, command.AssessmentId, new AssessmentCommand.LetCommunityThrough(readers, command.Grounds), cancellation);
        }
    }
}
