namespace CaseFlow.Engine.Models;

/// <summary>A node in which others are drawn: BPMN's flow elements container.</summary>
public interface IFlowElementsContainer
{
    /// <summary>What is drawn in it.</summary>
    FlowScope Contents { get; }
}
