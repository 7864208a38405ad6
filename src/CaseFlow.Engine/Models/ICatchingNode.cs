using CaseFlow.Decisions.Feel;
using CaseFlow.Engine.Execution;
using CaseFlow.Engine.Instances;

namespace CaseFlow.Engine.Models;

/// <summary>A node that something can happen to: a timer fires, a message comes, an error or escalation is thrown.</summary>
internal interface ICatchingNode
{
    /// <summary>It happens.</summary>
    /// <param name="run">The run.</param>
    /// <param name="owner">The visit that has waited for it: the node itself, its activity, its scope or its gateway.</param>
    /// <param name="payload">Variables that came with it.</param>
    void Catch(Run run, ElementInstance owner, FeelContext payload);
}
