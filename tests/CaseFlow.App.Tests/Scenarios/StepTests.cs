using static CaseFlow.App.Tests.Scenarios.Play;

namespace CaseFlow.App.Tests.Scenarios;

public sealed class StepTests
{
    private static readonly string OneTask = Process(
        """<bpmn:startEvent id="s" /><bpmn:endEvent id="e" />"""
        + Task("T", schedule: """<zeebe:taskSchedule dueDate="=now() + duration(&#34;P3D&#34;)" />""") + Flows("s T e"));

    private static readonly string OneJob = Process(
        """<bpmn:startEvent id="s" /><bpmn:endEvent id="e" /><bpmn:endEvent id="e2" />"""
        + Job("J", "work")
        + """<bpmn:boundaryEvent id="B" attachedToRef="J"><bpmn:errorEventDefinition errorRef="Error_Lost" /></bpmn:boundaryEvent>"""
        + Flows("s J e", "B e2"));

    private static readonly string Waiting = Process(
        """
        <bpmn:startEvent id="s" /><bpmn:endEvent id="e" /><bpmn:eventBasedGateway id="G" />
        <bpmn:intermediateCatchEvent id="M"><bpmn:messageEventDefinition messageRef="Message_Go" /></bpmn:intermediateCatchEvent>
        <bpmn:intermediateCatchEvent id="S"><bpmn:signalEventDefinition signalRef="Signal_Alarm" /></bpmn:intermediateCatchEvent>
        <bpmn:intermediateCatchEvent id="W"><bpmn:timerEventDefinition>
          <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P30D</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
        """ + Flows("s G M e", "G S e", "G W e"));

    private static readonly string Chosen = Process(
        """<bpmn:startEvent id="s" /><bpmn:endEvent id="e" /><bpmn:adHocSubProcess id="AH">""" + Task("T") + Task("U") + "</bpmn:adHocSubProcess>"
        + Flows("s AH e"));

    private static readonly string Calling = Process(
        """
        <bpmn:startEvent id="s" /><bpmn:endEvent id="e" /><bpmn:endEvent id="e2" />
        <bpmn:callActivity id="C"><bpmn:extensionElements>
          <zeebe:calledElement processId="q" propagateAllChildVariables="true" /></bpmn:extensionElements></bpmn:callActivity>
        <bpmn:boundaryEvent id="B" attachedToRef="C"><bpmn:errorEventDefinition errorRef="Error_Lost" /></bpmn:boundaryEvent>
        """ + Flows("s C e", "B e2"))
        + Process("""<bpmn:startEvent id="qs" /><bpmn:endEvent id="qe" />""" + Task("Q") + Flows("qs Q qe"), "q");

    [Fact]
    public void A_task_is_completed_by_whoever_may_take_it() =>
        Steps(OneTask, """
            {"complete": "T", "as": "LEGAL@EU", "refused": "task.not_candidate"},
            {"expect": {"at": ["T"], "tasks": [{"at": "T", "group": "COORD@UN", "due": "P3D", "count": 1}]}},
            {"complete": "T", "variables": {"x": "=x + 1"}},
            {"expect": {"ended": "Completed", "at": [], "variables": {"x": 2, "who": "UN"}, "passed": ["T"]}}
            """).Passes();

    [Fact]
    public void A_task_is_claimed_and_released_by_one_person() =>
        Steps(OneTask, """
            {"claim": "T", "as": "COORD@UN", "person": "ana"},
            {"expect": {"tasks": [{"at": "T", "owner": "ana"}]}},
            {"complete": "T", "as": "COORD@UN", "person": "bo", "refused": "task.not_owner"},
            {"release": "T", "as": "COORD@UN", "person": "ana"},
            {"claim": "T", "as": "COORD@UN", "person": "bo"},
            {"complete": "T"},
            {"expect": {"ended": "Completed"}}
            """).Passes();

    [Fact]
    public void A_refusal_that_nobody_expected_fails_and_changes_nothing() =>
        Steps(OneTask, """{"claim": "T", "as": "LEGAL@EU"}""").Fails("step 1 (claim)", "(task.not_candidate)");

    [Fact]
    public void An_expected_refusal_that_does_not_come_fails() =>
        Steps(OneTask, """{"claim": "T", "refused": "task.not_candidate"}""")
            .Fails("step 1 (claim)", "Expected a refusal with the code task.not_candidate, but the step was carried out.");

    [Fact]
    public void What_is_not_there_is_told_with_where_the_scenario_stands() =>
        Steps(OneTask, """{"complete": "U"}""")
            .Fails("step 1 (complete)", "Expected an open task U, but there is none: the scenario stands at T.");

    [Fact]
    public void A_failure_tells_the_path_that_was_taken() =>
        Assert.Equal("[p] s -> T", Steps(OneTask, """{"expect": {"ended": "Completed"}}""").Path);

    [Fact]
    public void All_that_is_otherwise_is_told() =>
        Steps(OneTask, """
            {"expect": {"at": ["U"], "ended": "Completed", "variables": {"x": 2}, "passed": ["T"], "notPassed": ["s"], "incidents": [{"at": "T"}],
              "timers": [{"at": "W"}], "tasks": [{"at": "T", "due": "P4D"}]}}
            """).Fails("step 1 (expect)",
            "Expected to stand at U, but it is T. Expected p to have ended as Completed, but it runs and stands at T. "
            + "Expected x to be 2, but it is 1. Expected the path to have passed T, but it has not. Expected the path not to have passed s, but it has. "
            + "Expected the incidents T, but open are none. Expected a timer W, but these wait: none. "
            + "Expected a task T due 2026-03-06T09:00:00Z, but open are T for COORD@UN due 2026-03-05T09:00:00Z.");

    [Theory]
    [InlineData("""{"publish": "Go", "variables": {"y": 1}}""", "M")]
    [InlineData("""{"broadcast": "alarm"}""", "S")]
    [InlineData("""{"advance": "P30D"}""", "W")]
    [InlineData("""{"advance": "2026-04-01T09:00:00Z"}""", "W")]
    [InlineData("""{"advance": "=duration(\"P1M\")"}""", "W")]
    public void A_wait_ends_by_what_it_waits_for(string step, string passed) =>
        Steps(Waiting, $$$"""
            {"expect": {"at": ["G"], "timers": [{"at": "W", "due": "2026-04-01T09:00:00Z"}]}},
            {"advance": "PT1H"}, {"expect": {"at": ["G"]}}, {{{step}}},
            {"expect": {"ended": "Completed", "passed": ["{{{passed}}}"]}}
            """).Passes();

    [Fact]
    public void Time_does_not_go_back() =>
        Steps(Waiting, """{"advance": "2026-03-01T00:00:00Z"}""").Fails("step 1 (advance)", "Expected time to go forward from 2026-03-02T09:00:00Z");

    [Fact]
    public void What_is_no_moment_is_told() =>
        Steps(Waiting, """{"advance": "soon"}""").Fails("step 1 (advance)", "or a duration such as \"P3D\", but found \"soon\"");

    [Fact]
    public void A_message_that_nobody_awaits_is_refused_unless_it_may_wait() =>
        Steps(OneTask, """{"publish": "Go", "refused": "message.nobody_waits"}, {"publish": "Go", "timeToLive": "P1D"}""").Passes();

    [Fact]
    public void A_message_starts_the_process_that_begins_with_it() =>
        Scenario(
            Process("""
                <bpmn:startEvent id="s"><bpmn:messageEventDefinition messageRef="Message_Begin" /></bpmn:startEvent><bpmn:endEvent id="e" />
                """ + Task("T") + Flows("s T e")),
            """{"name": "s", "steps": [{"publish": "Begin", "variables": {"y": 5}}, {"expect": {"at": ["T"], "variables": {"y": 5}}}]}""").Passes();

    [Fact]
    public void A_second_process_is_started_and_named_by_its_id() =>
        Steps(Calling, """
            {"complete": "Q", "variables": {"z": 1}},
            {"start": "q", "variables": {"y": "=\"in \" + caseId"}},
            {"expect": {"at": ["Q"], "ended": "Completed", "variables": {"z": 1}}},
            {"terminate": "No longer needed.", "of": "q"},
            {"expect": {"of": "q", "ended": "Terminated", "at": []}}
            """).Passes();

    [Fact]
    public void A_refused_step_leaves_nothing_behind() =>
        Steps(OneTask, """
            {"start": "p", "at": "nowhere", "refused": "instance.no_such_start"}, {"expect": {"of": "p", "at": ["T"], "variables": {"x": 1}}}
            """).Passes();

    [Fact]
    public void A_process_that_is_not_there_is_told_with_those_that_are() =>
        Scenario(OneTask, """{"name": "s", "start": {"process": "r"}}""").Fails("the start", "Expected one of the processes p, but found r.");

    [Fact]
    public void A_called_process_runs_unless_the_scenario_speaks_for_it()
    {
        Steps(Calling, """{"expect": {"at": ["Q"]}}""").Passes();
        Steps(Calling, """{"expect": {"ended": "Completed", "variables": {"z": 2}}}""", """ "calls": {"q": {"variables": {"z": "=x + 1"}}}, """).Passes();
        Steps(Calling, """{"expect": {"ended": "Completed", "passed": ["B"]}}""", """ "calls": {"q": {"error": "Lost"}}, """).Passes();
        Steps(Calling, """{"expect": {"at": ["C"]}}""", """ "calls": {"q": {"wait": true}}, """).Passes();
        Steps(Calling, """{"expect": {"incidents": [{"at": "C"}]}}""", """ "calls": {"q": {"fail": "It is down."}}, """).Passes();
    }

    [Fact]
    public void A_job_is_done_by_itself_unless_the_scenario_says_what_comes_of_it()
    {
        Steps(OneJob, """{"expect": {"ended": "Completed", "passed": ["J"]}}""").Passes();
        Steps(OneJob, """{"expect": {"ended": "Completed", "variables": {"z": 2}}}""", """ "jobs": {"work": {"variables": {"z": "=x + 1"}}}, """).Passes();
        Steps(OneJob, """{"expect": {"ended": "Completed", "passed": ["B"]}}""", """ "jobs": {"work": {"error": "Lost"}}, """).Passes();
    }

    [Theory]
    [InlineData("""{"answer": "work", "variables": {"z": 3}}""", "J")]
    [InlineData("""{"answer": "J", "variables": {"z": 3}}""", "J")]
    [InlineData("""{"throw": "work", "error": "Lost", "variables": {"z": 3}}""", "B")]
    public void A_job_that_waits_is_answered_by_a_step(string step, string passed) =>
        Steps(OneJob, $$$"""{"expect": {"at": ["J"]}}, {{{step}}}, {"expect": {"ended": "Completed", "variables": {"z": 3}, "passed": ["{{{passed}}}"]}}""",
            """ "jobs": {"work": {"wait": true}}, """).Passes();

    [Fact]
    public void A_job_that_throws_an_escalation_stays_open() =>
        Steps(OneJob, """{"throw": "work", "escalation": "Help"}, {"expect": {"at": ["J"]}}""", """ "jobs": {"work": {"wait": true}}, """).Passes();

    [Fact]
    public void Stand_ins_in_a_list_are_used_in_turn() =>
        Steps(OneJob, """
            {"expect": {"at": ["J"], "incidents": [{"at": "J", "code": "job.no_retries"}]}}, {"retry": "J"}, {"expect": {"ended": "Completed", "incidents": []}}
            """, """ "jobs": {"work": [{"fail": "It is down."}, {"variables": {}}]}, """).Passes();

    [Fact]
    public void A_job_that_fails_without_retries_is_an_incident_that_can_be_retried_with_corrections() =>
        Steps(OneJob, """
            {"fail": "work", "retries": 1}, {"expect": {"incidents": []}},
            {"fail": "work", "message": "It is down."}, {"expect": {"incidents": [{"at": "J"}]}},
            {"retry": "J", "variables": {"x": 9}}, {"answer": "work"}, {"expect": {"ended": "Completed", "variables": {"x": 9}}}
            """, """ "jobs": {"work": {"wait": true}}, """).Passes();

    [Fact]
    public void An_incident_that_nobody_expected_fails_the_scenario_at_its_end() =>
        Steps(OneJob, """{"expect": {"at": ["J"]}}""", """ "jobs": {"work": {"fail": "It is down."}}, """)
            .Fails("the end", "some wait at J (job.no_retries: Expected job work to be done, but it failed: It is down)");

    [Fact]
    public void Activities_are_chosen_with_grounds_and_the_rest_is_given_up() =>
        Steps(Chosen, """
            {"expect": {"at": ["AH"]}},
            {"activate": ["T", "U"], "in": "AH", "grounds": "It is needed.", "variables": {"y": "=x + 1"}},
            {"expect": {"at": ["AH", "T", "U"]}},
            {"complete": "T", "where": {"y": 3}}
            """).Fails("step 4 (complete)", "Expected an open task T where {y: 3}, but there is none");

    [Fact]
    public void An_ad_hoc_sub_process_is_completed_by_a_person() =>
        Steps(Chosen, """
            {"activate": "T", "in": "AH", "grounds": "It is needed.", "variables": {"y": "=x + 1"}},
            {"activate": ["U"], "in": "AH", "grounds": "Better.", "cancelRemaining": true},
            {"expect": {"at": ["AH", "U"]}},
            {"completeAdHoc": "AH", "grounds": "Enough."},
            {"expect": {"ended": "Completed", "notPassed": ["T", "U"]}},
            {"completeAdHoc": "AH", "grounds": "Enough."}
            """).Fails("step 6 (completeAdHoc)", "Expected an open ad-hoc sub-process AH, but there is none: p has ended as Completed.");

    [Fact]
    public void Variables_are_corrected_in_the_instance_or_in_an_element() =>
        Steps(OneTask, """
            {"set": {"x": "=x + 10"}}, {"expect": {"variables": {"x": 11}}},
            {"set": {"own": 1}, "in": "T"}, {"complete": "T", "where": {"own": 1}},
            {"expect": {"ended": "Completed", "variables": {"x": 11}}}
            """).Passes();

    [Fact]
    public void Changed_terms_give_open_tasks_another_date() =>
        Scenario(
            Process("""<bpmn:startEvent id="s" /><bpmn:endEvent id="e" />"""
                + Task("T", schedule: """<zeebe:taskSchedule dueDate="=deadline(term, &#34;UN&#34;)" />""") + Flows("s T e")),
            """
            {"name": "s", "start": {"process": "p", "variables": {"term": "P9D"}}, "steps": [
              {"expect": {"tasks": [{"at": "T", "due": "P9D"}]}}, {"retime": {"term": "P2D"}}, {"expect": {"tasks": [{"at": "T", "due": "P2D"}]}}]}
            """).Passes();

    [Fact]
    public void All_open_tasks_of_an_element_are_completed_at_once() =>
        Steps(
            Process("""<bpmn:startEvent id="s" /><bpmn:endEvent id="e" />""" + Task("MI", inside:
                """
                <bpmn:multiInstanceLoopCharacteristics><bpmn:extensionElements>
                  <zeebe:loopCharacteristics inputCollection="=[1, 2, 3]" inputElement="item" outputCollection="all" outputElement="=item * 10" />
                </bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>
                """) + Flows("s MI e")),
            """
            {"expect": {"tasks": [{"at": "MI", "count": 3}, {"at": "MI", "where": {"item": 2}, "count": 1}]}},
            {"complete": "MI", "where": {"item": 2}}, {"expect": {"tasks": [{"at": "MI", "count": 2}]}},
            {"addItem": "MI", "item": 4, "grounds": "One more is concerned."},
            {"complete": "MI", "all": true}, {"expect": {"ended": "Completed", "variables": {"all": [10, 20, 30, 40]}}}
            """).Passes();

    [Fact]
    public void What_is_not_FEEL_though_it_says_so_fails() =>
        Steps(OneTask, """{"complete": "T", "variables": {"y": "=1 +"}}""").Fails("step 1 (complete)", "=1 +: ");

    [Fact]
    public void A_task_goes_from_hand_to_hand() =>
        Steps(OneTask, """
            {"forward": "T", "to": ["LEGAL@EU"], "reason": "It is theirs."}, {"expect": {"tasks": [{"at": "T", "group": "LEGAL@EU"}]}},
            {"delegate": "T", "as": "LEGAL@EU", "to": "DESK@EU", "returns": true, "reason": "They know."},
            {"expect": {"tasks": [{"at": "T", "owner": "DESK@EU"}]}},
            {"resolve": "T", "result": "Done."}, {"expect": {"tasks": [{"at": "T", "owner": "LEGAL@EU"}]}},
            {"assign": "T", "to": "fp-un", "organisation": "UN", "reason": "It is urgent."},
            {"complete": "T", "as": "fp-un"}, {"expect": {"ended": "Completed"}}
            """).Passes();

    [Fact]
    public void A_task_rests_until_its_time_and_is_due_later() =>
        Steps(OneTask, """
            {"claim": "T"}, {"suspend": "T", "until": "P2D", "reason": "Nobody is there."}, {"complete": "T", "refused": "task.suspended"},
            {"advance": "P2D"}, {"expect": {"tasks": [{"at": "T", "due": "P3D"}]}},
            {"suspend": "T", "reason": "Again.", "steering": true}, {"resume": "T"},
            {"update": "T", "due": "P1D", "priority": 80, "reason": "Sooner."}, {"expect": {"tasks": [{"at": "T", "due": "P1D"}]}}
            """).Passes();

    [Fact]
    public void A_task_that_may_not_be_skipped_is_not() =>
        Steps(OneTask, """{"skip": "T", "reason": "No need.", "refused": "task.not_skippable"}""").Passes();

    [Fact]
    public void An_instance_is_moved_on_by_hand() =>
        Steps(
            Process("""<bpmn:startEvent id="s" /><bpmn:endEvent id="e" />""" + Task("T") + Task("U") + Flows("s T U e")),
            """
            {"modify": {"begin": ["U"], "end": ["T"]}, "grounds": "It was done by telephone.", "variables": {"y": 1}},
            {"expect": {"at": ["U"], "notPassed": ["T"]}}, {"complete": "U", "where": {"y": 1}}, {"expect": {"ended": "Completed"}}
            """).Passes();

    [Fact]
    public void An_instance_goes_on_in_another_version_of_its_process()
    {
        var run = Run(
            OneTask,
            """
            {"name": "s", "start": {"process": "p"}, "steps": [
              {"migrate": "next", "grounds": "It was redrawn.", "refused": "migration.would_lose"},
              {"migrate": "next", "elements": {"T": "New"}, "grounds": "It was redrawn."},
              {"expect": {"at": ["New"]}}, {"complete": "New"}, {"expect": {"at": ["More"]}}, {"complete": "More"},
              {"expect": {"ended": "Completed"}}]}
            """,
            Process("""<bpmn:startEvent id="s" /><bpmn:endEvent id="e" />""" + Task("New") + Task("More") + Flows("s New More e")));

        Assert.Single(run.Results).Passes();
        Assert.Equal(["T-e (T to e)", "s-New (s to New)"], run.Coverage.SelectMany(process => process.FlowsNotTaken));
    }

    [Fact]
    public void A_version_that_is_not_there_is_told() =>
        Steps(OneTask, """{"migrate": "../new", "grounds": "It was redrawn."}""")
            .Fails("step 1 (migrate)", "Expected a process p among the workflows of ../new, but there is none.");
}
