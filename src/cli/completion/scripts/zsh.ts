/** Completion for zsh: as a file in `fpath`, or read by `.zshrc` behind `compinit`. */
export const zshScript = `#compdef create-tech-spec tech-spec
# zsh completion for create-tech-spec. To load it in every shell, add to ~/.zshrc, behind compinit:
#   eval "$(create-tech-spec completion zsh)"
_create-tech-spec() {
  local program=\${(Q)words[1]} line word
  local -a given lines found
  whence -p -- "$program" >/dev/null || program=create-tech-spec
  given=("\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}")
  lines=("\${(@f)$("$program" __complete zsh "\${given[@]}" 2>/dev/null)}")
  for line in "\${(@)lines[2,-1]}"; do
    word=\${line%%$'\\t'*}
    word=\${\${word//\\\\/\\\\\\\\}//:/\\\\:}
    found+=("$word:\${line#*$'\\t'}")
  done
  if (( $#found )) && _describe -V -t values value found; then
    return 0
  fi
  [[ $PREFIX == --*=* ]] && compset -P 1 '*='
  case \${lines[1]} in
    files) _files ;;
    folders) _files -/ ;;
    *) return 1 ;;
  esac
}
if [[ $funcstack[1] == _create-tech-spec ]]; then
  _create-tech-spec "$@"
else
  compdef _create-tech-spec create-tech-spec tech-spec
fi
`;
