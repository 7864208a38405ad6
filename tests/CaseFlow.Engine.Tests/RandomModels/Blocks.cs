using CsCheck;

namespace CaseFlow.Engine.Tests.RandomModels;

/// <summary>Generates blocks of limited depth.</summary>
internal static class Blocks
{
    private static readonly Gen<int> Small = Gen.Int[0, 15];

    public static Gen<Block> OfDepth(int depth)
    {
        var task = Small.Select(kind => (Block)new Block.Task(kind));
        if (depth == 0)
        {
            return task;
        }

        var inner = OfDepth(depth - 1);
        var branches = inner.Array[2, 3];
        return Gen.Frequency(
            (2, task),
            (4, inner.Array[1, 3].Select(parts => (Block)new Block.Sequence(parts))),
            (2, Gen.Select(Small, branches, (choice, parts) => (Block)new Block.Exclusive(choice, parts))),
            (2, branches.Select(parts => (Block)new Block.Parallel(parts))),
            (2, Gen.Select(Small, branches, (bits, parts) => (Block)new Block.Inclusive(bits, parts))),
            (1, inner.Select(block => (Block)new Block.SubProcess(block))),
            (2, Gen.Select(Gen.Int[0, 1023], inner, (bits, block) => (Block)new Block.Watched(bits, block))),
            (2, Gen.Select(
                Gen.Int[0, 3], Gen.Bool, Gen.Bool, inner,
                (items, isSequential, hasQuorum, block) => (Block)new Block.MultiInstance(items, isSequential, hasQuorum, block))),
            (2, Gen.Select(Gen.Bool, inner, inner, (isInterrupting, block, handler) => (Block)new Block.Timed(isInterrupting, block, handler))),
            (1, Gen.Select(inner, inner, (before, after) => (Block)new Block.Linked(before, after))),
            (1, inner.Select(block => (Block)new Block.Awaited(block))),
            (1, Gen.Select(Gen.Bool, inner, inner, (isInterrupting, block, beside) => (Block)new Block.Signalled(isInterrupting, block, beside))),
            (1, Gen.Select(inner, Small, (block, kind) => (Block)new Block.Undone(block, kind))),
            (1, Gen.Select(Gen.Bool, Gen.Bool, inner, inner, (cancels, begins, first, second) => (Block)new Block.Chosen(cancels, begins, first, second))),
            (1, Gen.Select(inner, inner, (onMessage, onTimer) => (Block)new Block.EventBased(onMessage, onTimer))));
    }
}
