namespace CaseFlow.Engine.Migration;

/// <summary>Why something open has no place in another version.</summary>
/// <param name="Kind">Which obstacle.</param>
/// <param name="Reason">In words, so that "but" can stand before it.</param>
internal sealed record Hindrance(MigrationObstacle Kind, string Reason);
