using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.RandomModels;

/// <summary>A piece of a process with one way in and one way out.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    /// <summary>Draws the piece behind the last node.</summary>
    public abstract void Draw(BpmnBuilder process, Names names);

    /// <summary>A sub-process that others look at, and in it a task that others look at, too; which of the events is in the bits.</summary>
    public sealed record Watched(int Bits, Block Inner) : Block
    {
        private static readonly string[] OfTasks = ["creating", "assigning", "completing", "canceling", "start", "end", "cancel"];
        private static readonly string[] OfScopes = ["start", "end", "cancel"];

        public override void Draw(BpmnBuilder process, Names names)
        {
            process.SubProcess(names.Next("sub"), contents =>
            {
                contents.Start(names.Next("start")).UserTask(names.Next("task")).Due($"=now() + duration({Names.Term})").Property("escalation", "ladder");
                Listen(contents, names, OfTasks, Bits);
                Inner.Draw(contents, names);
                contents.End(names.Next("end"));
            });
            Listen(process, names, OfScopes, Bits >> OfTasks.Length);
        }

        private static void Listen(BpmnBuilder process, Names names, string[] events, int bits)
        {
            for (var index = 0; index < events.Length; index++)
            {
                _ = (bits >> index & 1) == 0
                    ? process
                    : process.Listen(events[index], names.Next("listener")).Listen(events[index], names.Next("listener"));
            }
        }
    }

    /// <summary>A task of one of the kinds that need somebody, or nobody.</summary>
    public sealed record Task(int Kind) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var id = names.Next("task");
            _ = (Kind % 5) switch
            {
                0 => process.UserTask(id).Due($"=now() + duration({Names.Term})").Property("escalation", "ladder"),
                1 => process.ServiceTask(id, names.JobType),
                2 => process.ScriptTask(id, "=1 + 1", names.Next("result")),
                3 => process.ReceiveTask(id, names.Next("message"), "=\"key\""),
                _ => process.ManualTask(id),
            };
        }
    }

    public sealed record Sequence(Block[] Parts) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            foreach (var part in Parts)
            {
                part.Draw(process, names);
            }
        }
    }

    /// <summary>One branch of several, by a variable that is set from the start.</summary>
    public sealed record Exclusive(int Choice, Block[] Branches) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var variable = names.Variable("choice", Choice % Branches.Length);
            Fork(process, names, "xor", (builder, id) => builder.Xor(id), Branches, index => $"{variable} = {index}");
        }
    }

    public sealed record Parallel(Block[] Branches) : Block
    {
        public override void Draw(BpmnBuilder process, Names names) =>
            Fork(process, names, "and", (builder, id) => builder.And(id), Branches, _ => null);
    }

    /// <summary>Each branch whose bit is set, else the last.</summary>
    public sealed record Inclusive(int Bits, Block[] Branches) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var variable = names.Variable("bits", Bits);
            Fork(
                process,
                names,
                "or",
                (builder, id) => builder.Or(id),
                Branches,
                index => $"odd(floor({variable} / {1 << index}))");
        }
    }

    public sealed record SubProcess(Block Inner) : Block
    {
        public override void Draw(BpmnBuilder process, Names names) => DrawSubProcess(process, names, Inner, names.Next("sub"));
    }

    /// <summary>A sub-process that runs for each of a few items.</summary>
    public sealed record MultiInstance(int Items, bool IsSequential, bool HasQuorum, Block Inner) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            DrawSubProcess(process, names, Inner, names.Next("each"));
            process.ForEach(
                $"=[{string.Join(", ", Enumerable.Range(1, Items))}]",
                "item",
                names.Next("outputs"),
                "=item",
                IsSequential,
                HasQuorum ? "=numberOfCompletedInstances >= 2" : null);
        }
    }

    /// <summary>A sub-process with a timer on its border; an interrupting one goes on behind it.</summary>
    public sealed record Timed(bool IsInterrupting, Block Inner, Block Handler) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var (host, timer, merge) = (names.Next("timed"), names.Next("late"), names.Next("merge"));
            DrawSubProcess(process, names, Inner, host);
            process.Xor(merge).Boundary(timer, host, _ => BpmnBuilder.Timer("timeDuration", "PT1H"), IsInterrupting);
            Handler.Draw(process, names);
            _ = IsInterrupting ? process.To(merge) : process.End(names.Next("end")).From(merge);
        }
    }

    /// <summary>Whichever of a message and a timer comes first.</summary>
    public sealed record EventBased(Block OnMessage, Block OnTimer) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var (gateway, merge) = (names.Next("event"), names.Next("merge"));
            process.EventGateway(gateway).MessageCatch(names.Next("catch"), names.Next("message"), "=\"key\"");
            OnMessage.Draw(process, names);
            process.Xor(merge).From(gateway).TimerCatch(names.Next("catch"), "PT2H");
            OnTimer.Draw(process, names);
            process.To(merge);
        }
    }

    /// <summary>Two places of the drawing joined by a link.</summary>
    public sealed record Linked(Block Before, Block After) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var link = names.Next("link");
            Before.Draw(process, names);
            After.Draw(process.LinkThrow(names.Next("throw"), link).LinkCatch(names.Next("catch"), link), names);
        }
    }

    /// <summary>One branch waits for what another finds.</summary>
    public sealed record Awaited(Block Inner) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var (split, join, found) = (names.Next("and"), names.Next("join"), names.Next("found"));
            Inner.Draw(process.And(split), names);
            process.ScriptTask(names.Next("find"), "=true", found).And(join)
                .From(split).ConditionCatch(names.Next("catch"), $"={found}").To(join);
        }
    }

    /// <summary>One branch waits for what another calls out; what is on the border of a third hears it, too.</summary>
    public sealed record Signalled(bool IsInterrupting, Block Inner, Block Beside) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var (split, join, signal) = (names.Next("and"), names.Next("join"), names.Next("signal"));
            var (beside, merge) = (names.Next("beside"), names.Next("merge"));
            DrawSubProcess(process.And(split), names, Beside, beside);
            process.Xor(merge).And(join).From(split).SignalCatch(names.Next("hear"), signal).To(join).From(split);
            Inner.Draw(process, names);
            process.SignalThrow(names.Next("call"), signal).To(join)
                .Boundary(names.Next("heard"), beside, draw => draw.Signal(signal), IsInterrupting);
            _ = IsInterrupting ? process.To(merge) : process.End(names.Next("end"));
            process.From(join);
        }
    }

    /// <summary>What was done is undone, and the path goes on.</summary>
    public sealed record Undone(Block Inner, int Kind) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var (done, task) = (names.Next("done"), new Task(Kind));
            DrawSubProcess(process, names, Inner, done);
            process.UndoneBy(done, draw => task.Draw(draw, names)).Undo(names.Next("undo"), done);
        }
    }

    /// <summary>Work to choose from: some of it begins by itself, people choose more, until two are done.</summary>
    public sealed record Chosen(bool CancelsRemaining, bool BeginsByItself, Block First, Block Second) : Block
    {
        public override void Draw(BpmnBuilder process, Names names)
        {
            var (adHoc, done, begin) = (names.Next("chosen"), names.Next("done"), names.Next("begin"));
            process.AdHoc(
                adHoc,
                contents =>
                {
                    DrawSubProcess(contents.NewPath().ManualTask(begin), names, First, names.Next("sub"));
                    DrawSubProcess(contents.NewPath(), names, Second, names.Next("sub"));
                },
                $"=count({done}) >= 2",
                [("outputCollection", done), ("outputElement", "=1"), .. BeginsByItself ? new[] { ("activeElementsCollection", $"=[\"{begin}\"]") } : []]);
            process.Attribute("cancelRemainingInstances", CancelsRemaining ? "true" : "false");
        }
    }

    private static void DrawSubProcess(BpmnBuilder process, Names names, Block inner, string id) =>
        process.SubProcess(id, contents =>
        {
            inner.Draw(contents.Start(names.Next("start")), names);
            contents.End(names.Next("end"));
        });

    private static void Fork(
        BpmnBuilder process, Names names, string kind, Func<BpmnBuilder, string, BpmnBuilder> gateway, Block[] branches, Func<int, string?> condition)
    {
        var (split, join) = (names.Next(kind), names.Next("join"));
        gateway(process, split);
        for (var index = 0; index < branches.Length; index++)
        {
            process.From(split);
            _ = condition(index) is not { } text ? process : index == branches.Length - 1 ? process.Otherwise() : process.If(text);
            branches[index].Draw(process, names);
            _ = index == 0 ? gateway(process, join) : process.To(join);
        }
    }
}
