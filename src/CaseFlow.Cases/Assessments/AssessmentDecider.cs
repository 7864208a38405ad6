using System.Diagnostics;
using CaseFlow.Cases.Access;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Assessments;

/// <summary>The rules of an assessment: each organisation rates for itself, then all together, and no dissent is lost.</summary>
public static class AssessmentDecider
{
    /// <summary>Decides a command; the same arguments always give the same answer.</summary>
    public static Decision<AssessmentEvent> Decide(AssessmentCommand command, Assessment state, DecisionContext context) =>
        (command, state) switch
        {
            (AssessmentCommand.Open c, Assessment.NotOpened) => Open(c, context),
            (AssessmentCommand.Open, _) => AssessmentRejections.AlreadyOpen,
            (_, Assessment.NotOpened) => AssessmentRejections.NotFound,
            (AssessmentCommand.Submit c, Assessment.Opened s) => Submit(c, s, context),
            (AssessmentCommand.CloseWindow, Assessment.Gathering s) => [WindowClosed(s, context)],
            (AssessmentCommand.CloseWindow, _) => [],
            (AssessmentCommand.Agree c, Assessment.Opened s and (Assessment.Gathering or Assessment.Gathered)) => Agree(c, s, context),
            (AssessmentCommand.Agree, _) => AssessmentRejections.AlreadyAgreed,
            (AssessmentCommand.LetCommunityThrough c, Assessment.Opened s) => LetCommunityThrough(c, s, context),
            (AssessmentCommand.Close, Assessment.Agreed) => [new AssessmentEvent.Closed(context.Actor, context.Now)],
            (AssessmentCommand.Close, Assessment.Closed) => [],
            (AssessmentCommand.Close, _) => AssessmentRejections.NotAgreed,
            _ => throw new UnreachableException($"{command.GetType().Name} on {state.GetType().Name}."),
        };

    private static Decision<AssessmentEvent> Open(AssessmentCommand.Open c, DecisionContext context) =>
        c.Asked.IsEmpty ? AssessmentRejections.NobodyAsked
        : c.Window <= TimeSpan.Zero ? AssessmentRejections.NoWindow
        : [new AssessmentEvent.Opened(c.Id, c.Questions, c.Asked, context.Now + c.Window, context.Actor, context.Now)];

    private static Decision<AssessmentEvent> Submit(AssessmentCommand.Submit c, Assessment.Opened s, DecisionContext context)
    {
        if (context.Actor.OrganisationId is not { } organisation || !s.File.Asked.Contains(organisation))
        {
            return AssessmentRejections.NotAsked;
        }

        if (RatingRules.Check(c.Ratings) is { } refusal)
        {
            return refusal;
        }

        var contribution = new Contribution(organisation, c.Ratings, c.Note, context.Actor, context.Now, Roles.IsCommunity(context.Groups));
        return s is Assessment.Gathering gathering ? SubmitInTime(contribution, gathering, context) : [new AssessmentEvent.AddendumAdded(contribution)];
    }

    private static Decision<AssessmentEvent> SubmitInTime(Contribution contribution, Assessment.Gathering s, DecisionContext context)
    {
        if (!s.File.Awaited.Contains(contribution.Organisation))
        {
            return AssessmentRejections.AlreadyContributed;
        }

        var submitted = new AssessmentEvent.ContributionSubmitted(contribution);
        return s.File.Awaited.Count == 1
            ? [submitted, new AssessmentEvent.WindowClosed(s.File.Awaited.Clear(), context.Now)] // nobody is left to wait for
            : [submitted];
    }

    private static Decision<AssessmentEvent> LetCommunityThrough(AssessmentCommand.LetCommunityThrough c, Assessment.Opened s, DecisionContext context) =>
        string.IsNullOrWhiteSpace(c.Grounds) ? AccessRejections.NoGrounds
        : context.Actor.OrganisationId is { } own
            && s.File.Contributions.Concat(s.File.Addenda).Any(contribution => contribution.IsFromCommunity && contribution.Organisation == own)
            ? [new AssessmentEvent.CommunityLetThrough(own, c.Readers, c.Grounds, context.Actor, context.Now)]
        : AssessmentRejections.NoCommunityContribution;

    private static AssessmentEvent.WindowClosed WindowClosed(Assessment.Gathering s, DecisionContext context) => new(s.File.Awaited, context.Now);

    private static Decision<AssessmentEvent> Agree(AssessmentCommand.Agree c, Assessment.Opened s, DecisionContext context)
    {
        if (s.File.Contributions.IsEmpty)
        {
            return AssessmentRejections.NoContribution;
        }

        if (RatingRules.Check(c.Ratings, s.File.Contributors) is { } refusal)
        {
            return refusal;
        }

        var agreed = new AssessmentEvent.RatingAgreed(c.Ratings, context.Actor, context.Now);
        return s is Assessment.Gathering gathering ? [WindowClosed(gathering, context), agreed] : [agreed];
    }
}
