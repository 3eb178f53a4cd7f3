-- Presses the button of one link after the other. Argument: a file with a token a line. Where the links are used up, it
-- asks for one that nobody was sent, so that the measurement is seen to be worth nothing.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  tokens = {}
  local line = 0
  for token in io.lines(args[1]) do
    -- Two threads: each takes every other one.
    if line % 2 == number then
      tokens[#tokens + 1] = token
    end
    line = line + 1
  end
  if number == 0 then
    -- wrk asks the first thread for one request that it never sends.
    table.insert(tokens, 1, tokens[1])
  end
  head = "POST /sign/confirm/"
  tail = " HTTP/1.1\r\nHost: " .. wrk.host .. "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n"
  used = 0
end

function request()
  used = used + 1
  return head .. (tokens[used] or "none") .. tail
end
