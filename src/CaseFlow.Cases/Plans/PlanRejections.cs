using CaseFlow.Cases.Cases;
using CaseFlow.Kernel;

namespace CaseFlow.Cases.Plans;

/// <summary>Why a plan refuses a command.</summary>
public static class PlanRejections
{
    /// <summary>There is no such plan.</summary>
    public static readonly Rejection NotFound =
        new(RejectionKind.NotFound, "plan.not_found", "Expected a plan with this id, but there is none.");

    /// <summary>What was voted on does not change afterwards; a new plan does.</summary>
    public static readonly Rejection Approved =
        new(RejectionKind.Conflict, "plan.approved", "Expected a plan that is drawn up, but it has been approved.");

    /// <summary>Nobody approves what they wrote, whichever post they act from.</summary>
    public static readonly Rejection OwnDraft = new(
        RejectionKind.Forbidden, "plan.own_draft", "Expected somebody else to approve the options than who wrote them, but it is the same person or post.");

    /// <summary>A plan is for something.</summary>
    public static readonly Rejection NoObjectives =
        new(RejectionKind.Invalid, "plan.no_objectives", "Expected at least one objective, but there is none.", "objectives");

    /// <summary>Measures are proposed by those who could lead them.</summary>
    public static readonly Rejection NoOrganisation =
        new(RejectionKind.Forbidden, "plan.no_organisation", "Expected an organisation to propose its measures, but the actor belongs to none.");

    /// <summary>A measure is for some phases and not for others.</summary>
    public static Rejection MeasureOutOfPhase(string measure, CasePhase phase, IEnumerable<CasePhase> valid) =>
        new(RejectionKind.Conflict, "plan.measure_out_of_phase",
            $"Expected measures for the phase {phase}, but {measure} is for {string.Join(", ", valid)}.", "measures");

    /// <summary>A plan's consequences are said aloud.</summary>
    public static readonly Rejection ConsequencesEmpty =
        new(RejectionKind.Invalid, "plan.consequences_empty",
            "Expected for each political consequence whom it meets, how likely it is and what is done, but something is blank.", "consequences");

    /// <summary>One option is no choice.</summary>
    public static readonly Rejection TooFewOptions =
        new(RejectionKind.Invalid, "plan.too_few_options", $"Expected at least {OptionSheet.LeastOptions} options, but there are fewer.", "options");

    /// <summary>Two options of one name cannot be told apart.</summary>
    public static readonly Rejection OptionTwice =
        new(RejectionKind.Invalid, "plan.option_twice", "Expected each option once, but two have the same name.", "options");

    /// <summary>To do nothing is an option, too.</summary>
    public static readonly Rejection NoActionMissing =
        new(RejectionKind.Invalid, "plan.no_action_missing", "Expected an option \"no action\" among the others, but there is none.", "options");

    /// <summary>What is chosen must be on the sheet.</summary>
    public static readonly Rejection UnknownOption =
        new(RejectionKind.Invalid, "plan.unknown_option", "Expected one of the sheet's options, but another is chosen.", "chosenId");

    /// <summary>An option past its validity describes a world that is gone.</summary>
    public static readonly Rejection OptionExpired =
        new(RejectionKind.Conflict, "plan.option_expired", "Expected an option that is still valid, but the time of the chosen one has passed.", "chosenId");

    /// <summary>A day-after plan has an owner, triggers, money, a review and tasks.</summary>
    public static readonly Rejection DayAfterIncomplete =
        new(RejectionKind.Invalid, "plan.day_after_incomplete",
            "Expected an owner, triggers, money and at least one task, but something is blank.", "dayAfter");

    /// <summary>A day-after plan is reviewed later, not before.</summary>
    public static readonly Rejection DayAfterReviewPassed =
        new(RejectionKind.Invalid, "plan.day_after_review_passed", "Expected a review in the future, but its day has passed.", "reviewOn");

    /// <summary>There is nothing to approve yet.</summary>
    public static readonly Rejection NoOptionChosen =
        new(RejectionKind.Conflict, "plan.no_option_chosen", "Expected a chosen option before approval, but there is none.");

    /// <summary>No approval before the political consequences are stated.</summary>
    public static readonly Rejection NoConsequences =
        new(RejectionKind.Conflict, "plan.no_consequences", "Expected a statement of political consequences before approval, but there is none.");

    /// <summary>No response without its day after.</summary>
    public static readonly Rejection NoDayAfter =
        new(RejectionKind.Conflict, "plan.no_day_after", "Expected a day-after plan, but there is none.");

    /// <summary>Only an approved plan has a day after.</summary>
    public static readonly Rejection NotApproved =
        new(RejectionKind.Conflict, "plan.not_approved", "Expected an approved plan, but it is still drawn up.");

    /// <summary>A refusal says why.</summary>
    public static readonly Rejection NoGrounds =
        new(RejectionKind.Invalid, "plan.no_grounds", "Expected grounds, but there are none.", "grounds");
}
