using CaseFlow.App.Cases;
using CaseFlow.App.Clusters;
using CaseFlow.App.Documents;
using CaseFlow.App.Drafts;
using CaseFlow.App.Evaluations;
using CaseFlow.App.Mandates;
using CaseFlow.App.Measures;
using CaseFlow.App.Plans;
using CaseFlow.App.Signals;
using CaseFlow.App.Tasks;
using CaseFlow.App.Tests.Assessments;
using CaseFlow.App.Tests.Documents;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Signals;
using CaseFlow.App.Tests.Warnings;
using CaseFlow.App.Tests.Workflows;
using CaseFlow.Cases.Assessments;
using CaseFlow.Cases.Cases;
using CaseFlow.Cases.Plans;
using CaseFlow.Cases.Signals;
using CaseFlow.Cases.Warnings;
using CaseFlow.Decisions.Feel;

namespace CaseFlow.App.Tests.Faults;

/// <summary>The way of a case from its first signal to its lessons, with nearly every kind of command that people send.</summary>
internal static class WholeCase
{
    public static async Task RunAsync(CaseHost host)
    {
        await ReportAsync(host);
        await AssessAsync(host);
        await WorkThroughAProcessAsync(host);
        await DesignAsync(host);
        await ImplementAsync(host);
        await EvaluateAsync(host);
    }

    private static async Task ReportAsync(CaseHost host)
    {
        var alone = await host.ReportAsync("fp-nato", day: 3, district: "Sirte district");
        await host.DoAsync("analyst-un", new GradeSignal(alone, SourceGrade.C, 3, "Heard of it"));
        await host.DoAsync("analyst-un", SignalInputs.Triage(alone, TriageOutcome.NewCase) with { NewCase = SignalInputs.Libya });
        await host.ReportAsync("fp-un", 14);
        await host.ReportAsync("fp-eu", 17);
        var proposal = Assert.Single(await host.AskAsync(new ListClusterProposals(null, null, null, 10)));
        var cluster = await host.DoAsync("analyst-eu", new ConfirmCluster(proposal.Members, "They agree"));
        await host.DoAsync("analyst-un", new TriageCluster(cluster.ClusterId, TriageOutcome.ExistingCase, "Grave", host.CaseId));
    }

    private static async Task AssessAsync(CaseHost host)
    {
        await host.DoAsync("analyst-un", WarningInputs.Record(host.CaseId));
        await host.DoAsync("analyst-un", WarningInputs.Triage(host.CaseId));
        await host.DoAsync("coord-un", WarningInputs.Act(host.CaseId));
        await host.DoAsync("coord-un", new ChooseVariant(host.CaseId, "rapid"));
        await host.DoAsync("dir-un", new DecidePhase(host.CaseId, CasePhase.Response, "Crimes are under way.", Jump: true));
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Assessment));
        await host.DoAsync("coord-un", AssessmentInputs.Scope(host.CaseId));
        await host.DoAsync("fp-un", AssessmentInputs.Contribution(host.CaseId, RiskLevel.Low));
        await host.DoAsync("fp-eu", AssessmentInputs.Contribution(host.CaseId, RiskLevel.High));
        await host.DoAsync("coord-un", AssessmentInputs.Agreed(host.CaseId, RiskLevel.High));
        var document = await host.DoAsync("analyst-un", ReferenceDocumentTests.Report(host.CaseId));
        await host.DoAsync("coord-un", new WithdrawDocument(document.DocumentId, "Wrong file"));
        await host.DoAsync(
            "analyst-un",
            new ClaimAuthority(host.CaseId, new("President", "The winner", "UN certification", new DateOnly(2010, 12, 3), "Statement")));
    }

    private static async Task WorkThroughAProcessAsync(CaseHost host)
    {
        await host.StartAsync(SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.UserTask("one"), SmallProcess.UserTask("two")));
        var task = Assert.Single(await host.OpenTasksAsync()).TaskId;
        await host.DoAsync("fp-un", new ClaimTask(task));
        await host.DoAsync("fp-un", new ReleaseTask(task));
        await host.DoAsync("fp-un", new SaveDraft(task, FeelContext.Empty, BasedOn: 0));
        await host.DoAsync("coord-un", new UpdateTask(task, "Urgent.", Priority: 90));
        await host.DoAsync("fp-un", new SaveDraft(task, FeelContext.Empty, BasedOn: 1));
        await host.DoAsync("fp-un", new CompleteTask(task, FeelContext.Empty));
        var next = Assert.Single(await host.OpenTasksAsync()).TaskId;
        await host.DoAsync("fp-un", new SaveDraft(next, FeelContext.Empty));
        await host.DoAsync("fp-un", new DiscardDraft(next));
        await host.DoAsync("fp-un", new CompleteTask(next, FeelContext.Empty));
    }

    private static async Task DesignAsync(CaseHost host)
    {
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Design));
        await host.BeginPlanAsync(PlanKind.Response);
        await host.DoAsync("fp-nato", new ProposeMeasures(host.CaseId, [new("M06", "No troops on the ground")]));
        await host.DoAsync("polad-un", new StatePoliticalConsequences(host.CaseId, [new("The region", "High", "Talks")]));
        await host.DoAsync("coord-un", host.OptionSheet());
        await host.DoAsync(
            "polad-un",
            new SubmitDayAfterPlan(host.CaseId, "coord-un", "The mandate ends", "Regular budget", new DateOnly(2011, 3, 25), ["Account for weapons"]));
        await host.DoAsync("dir-un", host.DecideGate(Gate.G2, "approve"));
    }

    private static async Task ImplementAsync(CaseHost host)
    {
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Implementation));
        var activated = await host.ActivateNoFlyZoneAsync();
        await host.DoAsync("fp-nato", host.Report(harm: true));
        await host.DoAsync("dir-nato", new ResumeMeasure(host.CaseId, activated.MeasureId, "Reviewed", CaseHostDomain.Mandate, "8"));
        await host.DoAsync("dir-un", new ResumeMeasure(host.CaseId, activated.MeasureId, "Reviewed", CaseHostDomain.Mandate, "8"));
        await host.DoAsync("fp-nato", new HandOverMeasure(host.CaseId, "Sanctions committee", "The case ends", activated.MeasureId));
        await host.DoAsync("prin-un", new EndMandate(host.CaseId, CaseHostDomain.Mandate, CaseHost.Start, "S/RES/2016 (2011)"));
    }

    private static async Task EvaluateAsync(CaseHost host)
    {
        await host.DoAsync("coord-un", new EnterStage(host.CaseId, CaseStage.Evaluation));
        await host.AppointEvaluatorAsync();
        await host.DoAsync(
            "eval-un", new AnswerConsultation(host.CaseId, "Brazil", new DateOnly(2011, 2, 25), ConsultationReply.Answered, "While protecting"));
        await host.DoAsync("eval-un", host.Findings());
        await host.DoAsync(
            "eval-un",
            new IdentifyLessons(
                host.CaseId,
                [new("No plan for the day after", "Nobody owned it", "None without one", "template", "coord-un", new DateOnly(2011, 8, 24))]));
    }
}
